package nutation.engine.explain;

/// A value that a reason's sentence speaks of: a whole number, or a text (an id, a code, a date).
public sealed interface Slot {

    /// The slot's name in the template.
    String name();

    /// The value as it stands in a sentence.
    String text();

    /// A whole number, such as days, seconds or a score.
    record OfNumber(String name, int value) implements Slot {
        @Override
        public String text() {
            return String.valueOf(value);
        }
    }

    /// A text: an id, a code, or a date as `YYYY-MM-DD`.
    record OfText(String name, String text) implements Slot {}
}
