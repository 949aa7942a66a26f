package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nutation.engine.allowed.Appearances;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.session.Overdue;

/// The purposes that sessions serve, and how long each has been waiting.
final class Purposes {
    /// S11: a new one goes first where a purpose has not appeared for so many days and it fills it.
    static final int MISSED_DAYS = 7;

    /// No session is chosen for it: aerobic work is a log of minutes of its own, and a walk about the room, as a
    /// warm-up, is no aerobic work (A3).
    static final String CIRCULATION = "circulation";

    private final SortedMap<String, Integer> daysSince;

    Purposes(Catalogue catalogue, Appearances appearances) {
        daysSince = appearances.daysSince(catalogue.exercises());
    }

    /// How long each is overdue; what never appeared, the longest.
    List<Overdue> overdue() {
        List<Overdue> overdue = new ArrayList<>();
        for (Map.Entry<String, Integer> each : daysSince.entrySet()) {
            if (!each.getKey().equals(CIRCULATION)) {
                int days = each.getValue();
                overdue.add(new Overdue(each.getKey(), days < 0 ? Overdue.MOST : days));
            }
        }
        return overdue;
    }

    /// Whether any of these has not appeared for so long, or never.
    boolean missed(List<String> purposes) {
        for (String each : purposes) {
            Integer days = daysSince.get(each);
            if (days == null || days < 0 || days >= MISSED_DAYS) {
                return true;
            }
        }
        return false;
    }
}
