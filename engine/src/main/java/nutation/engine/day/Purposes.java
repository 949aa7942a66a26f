package nutation.engine.day;

import java.util.List;
import java.util.TreeSet;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;

/// The purposes that sessions serve. Circulation is not one of them: aerobic work is a log of minutes of its own, and
/// a walk about the room, as a warm-up, is no aerobic work (A3).
final class Purposes {
    static final String CIRCULATION = "circulation";

    private Purposes() {}

    static List<String> of(Catalogue catalogue) {
        TreeSet<String> purposes = new TreeSet<>();
        for (Exercise each : catalogue.exercises()) {
            purposes.addAll(each.purposes());
        }
        purposes.remove(CIRCULATION);
        return List.copyOf(purposes);
    }
}
