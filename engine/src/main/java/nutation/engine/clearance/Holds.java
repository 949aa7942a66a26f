package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.history.History;

/// Everything in a diary that holds the programme back, released or not, each rule after the other; slips that were
/// taken back are no holds.
final class Holds {
    private Holds() {}

    static List<Hold> told(Catalogue catalogue, History history, Releases releases, int date) {
        List<Hold> all = new ArrayList<>();
        new ScreeningAnswers(catalogue, history, releases, date).tell(all);
        LegSymptoms.tell(history, all);
        UnknownPlaces.tell(history, all);
        RestingPain.tell(history, releases, all);
        Worsening.tell(history, releases, date, all);
        ClosedHigher.tell(history, releases, all);
        ReviewHolds.tell(history, date, all);
        HardSessions.tell(history, releases, all);
        all.removeIf(hold -> Slips.takenBack(catalogue, history, hold, date));
        return all;
    }
}
