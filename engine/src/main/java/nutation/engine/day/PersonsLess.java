package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Less;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;

/// The person may always ask for less (K5).
final class PersonsLess {
    private PersonsLess() {}

    static List<Ceiling> on(History history, int date) {
        List<Ceiling> ceilings = new ArrayList<>();
        Less today = history.preferences(date).today();
        if (today != null) {
            switch (today) {
                case REST -> ceilings.add(new Ceiling(KindOfDay.COMFORT, Reason.of("K5", "rest")));
                case BAD_DAY -> ceilings.add(new Ceiling(KindOfDay.LIGHT, Reason.of("K5", "bad-day")));
                case LIGHT -> ceilings.add(new Ceiling(KindOfDay.LIGHT, Reason.of("K5", "light")));
            }
        }
        return ceilings;
    }
}
