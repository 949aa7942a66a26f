package nutation.engine.diary;

import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// How one kind of value stands in the diary: read strictly, written canonically, described in the schema.
interface Kind<T> {
    /// Reads a value or refuses it.
    ///
    /// @param where its place, for refusals
    T read(Json json, String where) throws JsonRefused;

    Json write(T value);

    JsonObject schema();

    /// What should stand there, in words, with the range or the closed set.
    String expects();

    default JsonRefused wrong(Json json, String where) {
        return refused("wrong-kind", json, where);
    }

    default JsonRefused refused(String code, Json json, String where) {
        return new JsonRefused(code, where, json.text(), expects());
    }
}
