package nutation.engine.forward;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;

/// The next days, played through (each continues the history, so that so many days cost so many steps).
///
/// @param days each date as it stood when the person had seen it last
/// @param history with everything that was written on the way
public record Forward(List<Day> days, History history) {
    /// A person who writes more often than that on one date does not stop.
    private static final int MOST_LOOKS = 100;

    /// Plays so many dates from one on.
    ///
    /// @throws IllegalStateException for a person who goes on writing on one date
    public static Forward play(Catalogue catalogue, History from, int date, int dates, Person person) {
        List<Day> days = new ArrayList<>();
        History history = from;
        for (int on = date; on < date + dates; on++) {
            Day day = Coach.day(catalogue, history, on);
            List<Entry> written = person.writes(day, history);
            for (int look = 0; !written.isEmpty(); look++) {
                if (look == MOST_LOOKS) {
                    throw new IllegalStateException("Still writing after " + MOST_LOOKS + " looks at one date");
                }
                history = history.withAll(written);
                day = Coach.day(catalogue, history, on);
                written = person.writes(day, history);
            }
            days.add(day);
        }
        return new Forward(List.copyOf(days), history);
    }
}
