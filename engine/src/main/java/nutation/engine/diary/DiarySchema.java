package nutation.engine.diary;

import java.util.List;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;

/// The JSON Schema (2020-12) of one entry, made from the same table that reads and writes.
///
/// What a schema cannot say the reader refuses all the same: a doubled name, a date that the calendar has not, a
/// number written with point or exponent, a text that is too long as a whole.
public final class DiarySchema {
    private DiarySchema() {}

    /// The schema as JSON text.
    public static String json() {
        return JsonObject.build()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Nutation diary, format 1: one entry")
                .with("type", "object")
                .with("required", JsonArray.ofTexts(List.of("id", "at", "type")))
                .with("oneOf", JsonArray.of(EntryTable.ALL, EntryType::schema))
                .done()
                .text();
    }
}
