package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.history.History;

/// Everything in a diary that holds the programme back, released or not; slips that were taken back are no holds.
final class Holds {
    private Holds() {}

    static List<Hold> told(Catalogue catalogue, History history, Releases releases, int date) {
        List<Hold> all = new ArrayList<>();
        all.addAll(new ScreeningAnswers(catalogue, history, releases, date).holds());
        all.addAll(LegSymptoms.holds(history));
        all.addAll(UnknownPlaces.holds(history));
        all.addAll(RestingPain.holds(history, releases));
        all.addAll(Worsening.holds(history, releases, date));
        all.addAll(ClosedHigher.holds(history, releases));
        all.addAll(ReviewHolds.holds(history, date));
        all.addAll(HardSessions.holds(history, releases, all));
        List<Hold> told = new ArrayList<>();
        for (Hold hold : all) {
            if (!Slips.takenBack(catalogue, history, hold, date)) {
                told.add(hold);
            }
        }
        return List.copyOf(told);
    }
}
