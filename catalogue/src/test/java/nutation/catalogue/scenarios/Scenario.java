package nutation.catalogue.scenarios;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A person, some drawn weeks, and what is expected of their days.
///
/// @param file where it stands
/// @param rules the rules that it speaks of
/// @param notes what the lettered days hold
/// @param text as it is written
record Scenario(
        String file,
        int line,
        String name,
        List<String> rules,
        Person person,
        List<Drawn> days,
        SortedMap<String, List<Deed>> notes,
        List<Expectation> expectations,
        String text) {

    /// One drawn day.
    ///
    /// @param number 1 = the first of week 1
    /// @param note its letter, or empty
    /// @param pain resting pain of the morning or before the session, or null
    /// @param walk minutes of walking, or null
    record Drawn(
            int number,
            Mark mark,
            String note,
            @Nullable Pain pain,
            @Nullable Pain close,
            @Nullable Pain evening,
            @Nullable Integer walk) {}

    List<Deed> note(String letter) {
        return Objects.requireNonNull(notes.get(letter));
    }
}
