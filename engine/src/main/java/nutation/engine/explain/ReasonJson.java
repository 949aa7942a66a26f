package nutation.engine.explain;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// Reads reasons of canonical answers and of the diary: `{"rule","code","slots":{...},"sources":[...]}`.
public final class ReasonJson {
    private ReasonJson() {}

    /// Reads a reason, with or without its sources (the diary keeps none).
    ///
    /// @throws JsonRefused naming the place
    public static Reason read(Json json) throws JsonRefused {
        Fields fields = Fields.of(json, "");
        List<Slot> slots = new ArrayList<>();
        if (fields.required("slots") instanceof JsonObject object) {
            for (JsonObject.Member each : object.members()) {
                switch (each.value()) {
                    case JsonNumber number -> slots.add(new Slot.OfNumber(each.name(), number.value()));
                    case JsonText text -> slots.add(new Slot.OfText(each.name(), text.value()));
                    default ->
                        throw new JsonRefused(
                                "wrong-kind", fields.path("slots"), each.value().text(), "a number or a text");
                }
            }
        }
        List<String> sources = fields.optional("sources") == null ? List.of() : fields.texts("sources");
        Reason reason = new Reason(fields.text("rule"), fields.text("code"), slots, sources);
        fields.end();
        return reason;
    }
}
