package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    public R read(Json json) throws JsonRefused {
        if (json instanceof JsonObject object) {
            return readFields(object, "");
        }
        throw wrong(json);
    }

    /// Reads the fields of an object, and refuses it where it holds others.
    ///
    /// @param known a member that somebody else reads, and that is there; empty for none
    R readFields(JsonObject object, String known) throws JsonRefused {
        Values values = new Values(fields.size());
        int found = known.isEmpty() ? 0 : 1;
        for (int i = 0; i < fields.size(); i++) {
            Field<R, ?> field = fields.get(i);
            Json member = object.get(field.name());
            if (member != null) {
                found++;
            } else if (field.required()) {
                throw new JsonRefused("missing", field.name(), "", field.kind().expects());
            }
            values.put(field.name(), member == null ? null : read(field, member));
        }
        if (found < object.members().size()) {
            throw unknown(object, known);
        }
        return make.apply(values);
    }

    private static <T> T read(Field<?, T> field, Json member) throws JsonRefused {
        try {
            return field.kind().read(member);
        } catch (JsonRefused e) {
            throw e.within(field.name());
        }
    }

    /// The first member that has no row in the table.
    private JsonRefused unknown(JsonObject object, String known) {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.name()));
        if (!known.isEmpty()) {
            names.add(known);
        }
        for (JsonObject.Member each : object.members()) {
            if (!names.contains(each.name())) {
                String expected = "no other fields than " + String.join(", ", names);
                return new JsonRefused("unknown-field", "", each.value().text(), expected).within(each.name());
            }
        }
        throw new IllegalStateException("More members than names, and each known: a name is there twice");
    }

    @Override
    public Json write(R value) {
        JsonObject.Builder object = JsonObject.build();
        writeFields(value, 0, fields.size(), object);
        return object.done();
    }

    /// Writes some of the fields in the table's order; what is absent is left out.
    void writeFields(R value, int from, int to, JsonObject.Builder object) {
        for (int i = from; i < to; i++) {
            write(fields.get(i), value, object);
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
