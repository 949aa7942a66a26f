package nutation.engine.ladder;

import java.util.List;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Prescription;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// How high a ladder goes for this person: the lowest of all ceilings wins (L1, L5, S4, S7).
///
/// @param rung index of the highest rung
/// @param reason what holds it there, or null where it is the ladder's own end
record Top(int rung, @Nullable Reason reason) {
    static Top of(Use use, History history, List<String> conditions, boolean articleOnly) {
        Top top = new Top(lastOffered(use, articleOnly), null);
        for (String condition : conditions) {
            Cell cell = use.cell(condition);
            if (cell != null && cell.lastRung() > 0) {
                Reason reason = Reason.of("S4", "ceiling").with("condition", condition);
                top = top.orLower(cell.lastRung() - 1, reason.from("safety 2"));
            }
        }
        for (Prescription each : history.prescriptions()) {
            for (Dose ceiling : each.ceilings()) {
                boolean own = ceiling.exercise().equals(use.exercise())
                        && ceiling.use().equals(use.id());
                if (own && !history.slip(each)) {
                    top = top.orLower(Steps.notAbove(use, ceiling), Reason.of("L5", "ceiling"));
                }
            }
        }
        return top;
    }

    private Top orLower(int other, Reason why) {
        return other < rung ? new Top(other, why) : this;
    }

    /// S7: the last of the rungs that may be offered, one after the other from the first: by the planner, or
    /// inside the programme of the article that alone states them.
    private static int lastOffered(Use use, boolean articleOnly) {
        int last = 0;
        for (Rung each : use.rungs()) {
            boolean may = each.offer() == Use.Offer.PLANNER || articleOnly && each.offer() == Use.Offer.PROGRAMME;
            if (!may) {
                return last;
            }
            last = each.number() - 1;
        }
        return last;
    }
}
