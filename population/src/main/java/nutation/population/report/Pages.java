package nutation.population.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.population.measure.Tally;
import nutation.population.outcomes.Outcomes;

/// The pages there are.
public final class Pages {
    private Pages() {}

    /// Real diaries.
    ///
    /// @param facts how it came about
    public static Page outcomes(Outcomes outcomes, Map<String, String> facts) {
        Long people = outcomes.people();
        List<String> notes = new ArrayList<>(List.of(Words.of("outcomes.small")));
        if (!outcomes.left().isEmpty()) {
            notes.add(Words.of("outcomes.left", outcomes.left().size()));
        }
        return new Page(
                Words.of("outcomes.title"),
                Words.of("outcomes.lead", people == null ? Words.of("few") : Show.whole(people)),
                notes,
                facts,
                Chapters.of(outcomes));
    }

    /// Simulated people.
    public static Page simulated(Tally tally, Map<String, String> facts) {
        return new Page(
                Words.of("simulated.title"),
                Words.of("simulated.lead", Show.whole(tally.people())),
                List.of(),
                facts,
                Chapters.of(Outcomes.of(tally)));
    }
}
