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
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST = 80;

    @Override
    public List<Slot> read(Json json, String where) throws JsonRefused {
        if (!(json instanceof JsonObject object) || object.members().size() > MOST) {
            throw Kind.wrong(json, where, "an object of at most " + MOST + " members");
        }
        List<Slot> slots = new ArrayList<>();
        for (JsonObject.Member each : object.members()) {
            String place = where + "." + each.name();
            String name = Kinds.text(1, LONGEST_NAME).read(new JsonText(each.name()), place);
            if (each.value() instanceof JsonNumber number) {
                slots.add(new Slot.OfNumber(name, number.value()));
            } else {
                slots.add(new Slot.OfText(name, Kinds.text(0, LONGEST).read(each.value(), place)));
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
        JsonObject text = Kinds.text(0, LONGEST).schema();
        JsonObject number = JsonObject.build().with("type", "integer").done();
        return JsonObject.build()
                .with("type", "object")
                .with("propertyNames", Kinds.text(1, LONGEST_NAME).schema())
                .with(
                        "additionalProperties",
                        JsonObject.build()
                                .with("anyOf", new JsonArray(List.of(number, text)))
                                .done())
                .with("maxProperties", MOST)
                .done();
    }
}
