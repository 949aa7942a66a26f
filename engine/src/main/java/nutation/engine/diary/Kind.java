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

    static JsonRefused wrong(Json json, String where, String expected) {
        return new JsonRefused("wrong-kind", where, json.text(), expected);
    }
}
