package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// One type of entry: its name in the diary, its record, its fields, and what must hold between them.
record EntryType<E extends Entry>(String name, Class<E> record, Shape<E> shape, List<Between<E>> rules) {

    /// A rule between the fields of one entry.
    interface Between<E> {
        /// Refuses an entry that breaks it.
        void check(E entry) throws JsonRefused;

        /// The rule in the schema.
        JsonObject schema();
    }

    /// Reads the entry.
    ///
    /// @param members of which `type` has been taken
    E read(Fields members) throws JsonRefused {
        E entry = shape.readFields(members);
        members.end();
        for (Between<E> each : rules) {
            each.check(entry);
        }
        return entry;
    }

    /// The canonical object: id, at, type, then the fields in the table's order.
    JsonObject write(E entry) {
        JsonObject.Builder fields = JsonObject.build();
        shape.writeFields(entry, fields);
        JsonObject.Builder object = JsonObject.build();
        List<JsonObject.Member> members = fields.done().members();
        for (int i = 0; i < members.size(); i++) {
            if (i == 2) {
                object.with("type", name);
            }
            object.with(members.get(i).name(), members.get(i).value());
        }
        return members.size() == 2 ? object.with("type", name).done() : object.done();
    }

    JsonObject schema() {
        JsonObject.Builder properties = JsonObject.build()
                .with("type", JsonObject.build().with("const", name).done());
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
        names.add(new JsonText("type"));
        return new JsonArray(List.copyOf(names));
    }
}
