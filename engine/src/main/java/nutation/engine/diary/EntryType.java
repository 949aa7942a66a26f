package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// One type of entry: its name in the diary, its record, its fields, and what must hold between them.
record EntryType<E extends Entry>(String name, Class<E> record, Shape<E> shape, List<Between<E>> rules) {

    /// The member that names the type.
    static final String TYPE = "type";

    /// `id` and `at` stand before it.
    private static final int BEFORE_TYPE = 2;

    /// A rule between the fields of one entry.
    interface Between<E> {
        /// Refuses an entry that breaks it.
        void check(E entry) throws JsonRefused;

        /// The rule in the schema.
        JsonObject schema();
    }

    /// Reads the entry.
    ///
    /// @param object that has a member `type` of this name
    E read(JsonObject object) throws JsonRefused {
        E entry = shape.readFields(object, TYPE);
        for (Between<E> each : rules) {
            each.check(entry);
        }
        return entry;
    }

    /// The canonical object: id, at, type, then the fields in the table's order.
    JsonObject write(E entry) {
        JsonObject.Builder object = JsonObject.build();
        shape.writeFields(entry, 0, BEFORE_TYPE, object);
        object.with(TYPE, name);
        shape.writeFields(entry, BEFORE_TYPE, shape.fields().size(), object);
        return object.done();
    }

    JsonObject schema() {
        JsonObject.Builder properties = JsonObject.build()
                .with(TYPE, JsonObject.build().with("const", name).done());
        shape.schemaFields(properties);
        JsonObject.Builder schema = JsonObject.build()
                .with("type", "object")
                .with("properties", properties.done())
                .with("required", required())
                .with("additionalProperties", new JsonBool(false));
        if (!rules.isEmpty()) {
            schema.with("allOf", JsonArray.of(rules, Between::schema));
        }
        return schema.done();
    }

    private JsonArray required() {
        List<Json> names = new ArrayList<>(shape.required().items());
        names.add(new JsonText(TYPE));
        return new JsonArray(List.copyOf(names));
    }
}
