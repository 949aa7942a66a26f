package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// A list in its order.
///
/// @param distinct whether the same value may stand in it only once
record ListKind<T>(Kind<T> item, int fewest, int most, boolean distinct) implements Kind<List<T>> {

    /// A list that is a set.
    static <T> ListKind<T> set(Kind<T> item, int most) {
        return new ListKind<>(item, 0, most, true);
    }

    static <T> ListKind<T> of(Kind<T> item, int fewest, int most) {
        return new ListKind<>(item, fewest, most, false);
    }

    @Override
    public List<T> read(Json json) throws JsonRefused {
        if (!(json instanceof JsonArray array)) {
            throw wrong(json);
        }
        int size = array.items().size();
        if (size < fewest || size > most) {
            throw refused("out-of-range", size + " items");
        }
        List<T> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            T value = read(array, i);
            if (distinct && result.contains(value)) {
                String doubled = array.items().get(i).text();
                throw new JsonRefused("doubled-item", "[" + i + "]", doubled, "each value once");
            }
            result.add(value);
        }
        return List.copyOf(result);
    }

    private T read(JsonArray array, int i) throws JsonRefused {
        try {
            return item.read(array.items().get(i));
        } catch (JsonRefused e) {
            throw e.within("[" + i + "]");
        }
    }

    @Override
    public Json write(List<T> value) {
        return JsonArray.of(value, item::write);
    }

    @Override
    public JsonObject schema() {
        JsonObject.Builder schema = JsonObject.build()
                .with("type", "array")
                .with("items", item.schema())
                .with("minItems", fewest)
                .with("maxItems", most);
        if (distinct) {
            schema.with("uniqueItems", new JsonBool(true));
        }
        return schema.done();
    }

    @Override
    public String expects() {
        return "a list of " + fewest + " to " + most + ", each " + item.expects();
    }
}
