package nutation.engine.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.explain.Slot;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// The values of a reason: name to whole number or short text, sorted by name.
record SlotsKind() implements Kind<List<Slot>> {
    private static final int MOST = 12;

    private static final Kind<String> NAME = Kinds.id();
    private static final Kind<String> TEXT = Kinds.text(0, 80);
    private static final Kind<Integer> NUMBER = Kinds.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

    @Override
    public List<Slot> read(Json json) throws JsonRefused {
        if (!(json instanceof JsonObject object)) {
            throw wrong(json);
        }
        if (object.members().size() > MOST) {
            throw refused("out-of-range", object.members().size() + " members");
        }
        List<Slot> slots = new ArrayList<>();
        for (JsonObject.Member each : object.members()) {
            try {
                slots.add(slot(NAME.read(new JsonText(each.name())), each.value()));
            } catch (JsonRefused e) {
                throw e.within(each.name());
            }
        }
        slots.sort(Comparator.comparing(Slot::name));
        return List.copyOf(slots);
    }

    @Override
    public Json write(List<Slot> slots) {
        List<Slot> sorted = new ArrayList<>(slots);
        sorted.sort(Comparator.comparing(Slot::name));
        JsonObject.Builder object = JsonObject.build();
        for (Slot each : sorted) {
            switch (each) {
                case Slot.OfNumber slot -> object.with(slot.name(), slot.value());
                case Slot.OfText slot -> object.with(slot.name(), slot.text());
            }
        }
        return object.done();
    }

    @Override
    public JsonObject schema() {
        return JsonObject.build()
                .with("type", "object")
                .with("propertyNames", NAME.schema())
                .with(
                        "additionalProperties",
                        JsonObject.build()
                                .with("anyOf", new JsonArray(List.of(NUMBER.schema(), TEXT.schema())))
                                .done())
                .with("maxProperties", MOST)
                .done();
    }

    @Override
    public String expects() {
        return "an object of at most " + MOST + " members, from " + NAME.expects() + " to a whole number or "
                + TEXT.expects();
    }

    private static Slot slot(String name, Json value) throws JsonRefused {
        if (value instanceof JsonNumber number) {
            return new Slot.OfNumber(name, number.value());
        }
        if (value instanceof JsonText) {
            return new Slot.OfText(name, TEXT.read(value));
        }
        throw new JsonRefused("wrong-kind", "", value.text(), "a whole number or " + TEXT.expects());
    }
}
