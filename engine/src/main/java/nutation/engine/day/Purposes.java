package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Appearances;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Purpose;
import nutation.engine.session.Overdue;

/// The purposes that sessions serve, and how long each has been waiting.
final class Purposes {
    /// S11: a new one goes first where a purpose has not appeared for so many days and it fills it.
    static final int MISSED_DAYS = 7;

    /// No session is chosen for it: aerobic work is a log of minutes of its own, and a walk about the room, as a
    /// warm-up, is no aerobic work (A3).
    static final String CIRCULATION = "circulation";

    private final List<Purpose> purposes;
    private final int[] daysSince;

    Purposes(Catalogue catalogue, Appearances appearances) {
        purposes = catalogue.purposes();
        daysSince = appearances.daysSince(catalogue);
    }

    /// How long each is overdue; what never appeared, the longest.
    List<Overdue> overdue() {
        List<Overdue> overdue = new ArrayList<>();
        for (int i = 0; i < daysSince.length; i++) {
            String purpose = purposes.get(i).id();
            if (!purpose.equals(CIRCULATION)) {
                overdue.add(new Overdue(purpose, daysSince[i] < 0 ? Overdue.MOST : daysSince[i]));
            }
        }
        return overdue;
    }

    /// Whether any of these has not appeared for so long, or never.
    boolean missed(List<String> some) {
        for (int i = 0; i < daysSince.length; i++) {
            boolean missed = daysSince[i] < 0 || daysSince[i] >= MISSED_DAYS;
            if (missed && some.contains(purposes.get(i).id())) {
                return true;
            }
        }
        return false;
    }
}
