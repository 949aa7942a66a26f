package nutation.catalogue.invariant;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All invariants of safety: cheap enough to look at every day of a million people.
public final class Safety {
    /// In the order of the rules.
    public static final List<Invariant> ALL = Stream.of(
                    AtTheGate.ALL, Filters.ALL, Doses.ALL, Steps.ALL, AfterPain.ALL, RestDays.ALL, Shapes.ALL)
            .flatMap(List::stream)
            .toList();

    private Safety() {}

    /// The first that a day breaks, with how; null where all hold.
    public static @Nullable String brokenBy(Seen seen) {
        for (Invariant each : ALL) {
            String word = each.claim().brokenBy(seen);
            if (word != null) {
                return each + ": " + word;
            }
        }
        return null;
    }
}
