package nutation.engine.diary;

import java.util.List;
import java.util.function.Function;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;
import org.jspecify.annotations.Nullable;

/// A record as the diary holds it: its fields in canonical order, and how it is made.
///
/// @param fields the rows of the table
/// @param make makes the record of the values read
record Shape<R>(List<Field<R, ?>> fields, Function<Values, R> make) implements Kind<R> {

    @Override
    public R read(Json json, String where) throws JsonRefused {
        Fields members = Fields.of(json, where);
        R value = readFields(members);
        members.end();
        return value;
    }

    /// Reads the fields from an object that may have been opened by somebody else.
    R readFields(Fields members) throws JsonRefused {
        Values values = new Values();
        for (Field<R, ?> field : fields) {
            Json member = members.optional(field.name());
            if (member == null && field.required()) {
                throw new JsonRefused(
                        "missing", members.path(field.name()), "", field.kind().expects());
            }
            values.put(field.name(), member == null ? null : field.kind().read(member, members.path(field.name())));
        }
        return make.apply(values);
    }

    @Override
    public Json write(R value) {
        JsonObject.Builder object = JsonObject.build();
        writeFields(value, object);
        return object.done();
    }

    /// Writes the fields in the table's order; what is absent is left out.
    void writeFields(R value, JsonObject.Builder object) {
        for (Field<R, ?> field : fields) {
            write(field, value, object);
        }
    }

    private static <R, T> void write(Field<R, T> field, R value, JsonObject.Builder object) {
        @Nullable T member = field.get().apply(value);
        if (member != null) {
            object.with(field.name(), field.kind().write(member));
        }
    }

    @Override
    public JsonObject schema() {
        JsonObject.Builder properties = JsonObject.build();
        schemaFields(properties);
        return JsonObject.build()
                .with("type", "object")
                .with("properties", properties.done())
                .with("required", required())
                .with("additionalProperties", new JsonBool(false))
                .done();
    }

    void schemaFields(JsonObject.Builder properties) {
        for (Field<R, ?> field : fields) {
            properties.with(field.name(), field.kind().schema());
        }
    }

    JsonArray required() {
        return JsonArray.of(fields.stream().filter(Field::required).toList(), each -> new JsonText(each.name()));
    }

    @Override
    public String expects() {
        StringBuilder names = new StringBuilder("an object with ");
        for (int i = 0; i < fields.size(); i++) {
            names.append(i == 0 ? "" : ", ").append(fields.get(i).name());
        }
        return names.toString();
    }
}
