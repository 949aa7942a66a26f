package nutation.engine.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// An object whose names are values too. The canonical form has them sorted by their text.
record MapKind<K, V>(Kind<K> key, Kind<V> value, int most) implements Kind<SortedMap<K, V>> {

    @Override
    public SortedMap<K, V> read(Json json) throws JsonRefused {
        if (!(json instanceof JsonObject object)) {
            throw wrong(json);
        }
        if (object.members().size() > most) {
            throw refused("out-of-range", object.members().size() + " members");
        }
        SortedMap<K, V> result = new TreeMap<>();
        for (JsonObject.Member each : object.members()) {
            try {
                result.put(key.read(new JsonText(each.name())), value.read(each.value()));
            } catch (JsonRefused e) {
                throw e.within(each.name());
            }
        }
        return result;
    }

    @Override
    public Json write(SortedMap<K, V> map) {
        List<JsonObject.Member> members = new ArrayList<>();
        for (Map.Entry<K, V> each : map.entrySet()) {
            if (key.write(each.getKey()) instanceof JsonText name) {
                members.add(new JsonObject.Member(name.value(), value.write(each.getValue())));
            }
        }
        members.sort(Comparator.comparing(JsonObject.Member::name));
        return new JsonObject(List.copyOf(members));
    }

    @Override
    public JsonObject schema() {
        return JsonObject.build()
                .with("type", "object")
                .with("propertyNames", key.schema())
                .with("additionalProperties", value.schema())
                .with("maxProperties", most)
                .done();
    }

    @Override
    public String expects() {
        return "an object of at most " + most + " members, from " + key.expects() + " to " + value.expects();
    }
}
