package nutation.engine.diary;

import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// How one kind of value stands in the diary: read strictly, written canonically, described in the schema.
interface Kind<T> {
    /// Reads a value or refuses it. The refusal's path begins at this value: who holds it adds where it
    /// stands, so that no path is made for what is right.
    T read(Json json) throws JsonRefused;

    Json write(T value);

    JsonObject schema();

    /// What should stand there, in words, with the range or the closed set.
    String expects();

    default JsonRefused wrong(Json json) {
        return refused("wrong-kind", json.text());
    }

    default JsonRefused refused(String code, String value) {
        return new JsonRefused(code, "", value, expects());
    }
}
