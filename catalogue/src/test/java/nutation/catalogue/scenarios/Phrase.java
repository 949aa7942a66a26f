package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One way of saying something: words and slots, such as `<use> at <n> s x <n>`; a last slot with dots takes all
/// words that are left.
///
/// @param says what it means, for the legend
/// @param means what the words of the slots amount to
record Phrase<T>(String pattern, String says, Function<Heard, T> means) {

    /// The values of the slots, in the order of the pattern.
    record Heard(List<Object> values) {
        @SuppressWarnings("unchecked")
        <V> V get(int slot) {
            return (V) values.get(slot);
        }

        int number(int slot) {
            return this.<Integer>get(slot);
        }
    }

    /// How far a phrase understood, and what it expected there.
    ///
    /// @param value what was said, or null where it did not understand all
    record Attempt<T>(@Nullable T value, int understood, String expected) {}

    Attempt<T> hear(List<Word> words) {
        List<String> parts = List.of(pattern.split(" "));
        List<Object> values = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            boolean many = part.endsWith("...>");
            do {
                if (at == words.size()) {
                    return new Attempt<>(null, at, part);
                }
                String word = words.get(at).text();
                if (part.startsWith("<")) {
                    Slot slot = Slot.of(part.substring(1, part.length() - (many ? 4 : 1)));
                    Object value = slot.read().apply(word);
                    if (value == null) {
                        return new Attempt<>(null, at, slot.known());
                    }
                    values.add(value);
                } else if (!part.equals(word)) {
                    return new Attempt<>(null, at, "'" + part + "'");
                }
                at++;
            } while (many && at < words.size());
        }
        return at == words.size()
                ? new Attempt<>(means.apply(new Heard(values)), at, "")
                : new Attempt<>(null, at, "nothing more");
    }
}
