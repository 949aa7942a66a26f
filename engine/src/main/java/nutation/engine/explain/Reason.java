package nutation.engine.explain;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// Why something is as it is: never a sentence, always a rule with its numbers and sources.
///
/// @param rule the rule of the engine that speaks, such as `S8`
/// @param code what it says, lower case with hyphens; with the rule it names the sentence `reason.<rule>.<code>`
/// @param slots the values that the sentence speaks of, in the order in which they were given
/// @param sources articles with lines (`A3:59-61`), rules of the articles (`R04`) or pages of the design
public record Reason(String rule, String code, List<Slot> slots, List<String> sources) {

    public Reason {
        slots = List.copyOf(slots);
        sources = List.copyOf(sources);
    }

    /// A reason without slots and sources.
    public static Reason of(String rule, String code) {
        return new Reason(rule, code, List.of(), List.of());
    }

    /// The same with one number more.
    public Reason with(String name, int value) {
        return with(new Slot.OfNumber(name, value));
    }

    /// The same with one text more.
    public Reason with(String name, String value) {
        return with(new Slot.OfText(name, value));
    }

    /// The same with further sources.
    public Reason from(String... more) {
        return from(List.of(more));
    }

    /// The same with further sources.
    public Reason from(List<String> more) {
        if (sources.isEmpty()) {
            return new Reason(rule, code, slots, more);
        }
        List<String> all = new ArrayList<>(sources);
        all.addAll(more);
        return new Reason(rule, code, slots, all);
    }

    /// The slot of this name, or null.
    public @Nullable Slot slot(String name) {
        for (Slot each : slots) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /// Whether the other says the same, of the same things, with whatever numbers.
    public boolean isSameButForNumbers(Reason other) {
        if (!rule.equals(other.rule) || !code.equals(other.code) || slots.size() != other.slots.size()) {
            return false;
        }
        for (int i = 0; i < slots.size(); i++) {
            boolean numbers = slots.get(i) instanceof Slot.OfNumber && other.slots.get(i) instanceof Slot.OfNumber;
            boolean same = numbers
                    ? slots.get(i).name().equals(other.slots.get(i).name())
                    : slots.get(i).equals(other.slots.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// `{"rule","code","slots":{name: number or text},"sources":[]}`, members in this order.
    public JsonObject json() {
        JsonObject.Builder named = JsonObject.build();
        for (Slot each : slots) {
            switch (each) {
                case Slot.OfNumber(String name, int value) -> named.with(name, value);
                case Slot.OfText(String name, String text) -> named.with(name, text);
            }
        }
        return JsonObject.build()
                .with("rule", rule)
                .with("code", code)
                .with("slots", named.done())
                .with("sources", sources)
                .done();
    }

    private Reason with(Slot slot) {
        if (slots.isEmpty()) {
            return new Reason(rule, code, List.of(slot), sources);
        }
        if (slot(slot.name()) != null) {
            throw new IllegalArgumentException("Slot " + slot.name() + " twice in reason " + rule + "." + code);
        }
        Slot[] all = slots.toArray(new Slot[slots.size() + 1]);
        all[slots.size()] = slot;
        return new Reason(rule, code, List.of(all), sources);
    }
}
