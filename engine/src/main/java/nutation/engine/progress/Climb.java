package nutation.engine.progress;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Side;
import nutation.engine.history.Attempt;
import nutation.engine.history.History;
import nutation.engine.ladder.Steps;

/// Where the ladder of a use has stood on one side, as its sessions recorded it.
///
/// @param use which ladder, with all its rungs
/// @param points from the oldest on
public record Climb(Use use, Side side, List<Point> points) {

    /// A full session.
    ///
    /// @param rung the number of the recorded rung, from 1
    /// @param hurt whether it hurt
    public record Point(int date, int rung, boolean hurt) {}

    /// Every ladder that was begun, in the order of the catalogue, left before right.
    static List<Climb> all(Catalogue catalogue, History history, int date) {
        List<Climb> climbs = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                if (use.rungs().isEmpty()) {
                    continue; // an outing has no ladder, whatever a diary says
                }
                List<Attempt> attempts = history.attempts(use.ref());
                for (Side side : Side.values()) {
                    List<Point> points = points(use, side, attempts, date);
                    if (!points.isEmpty()) {
                        climbs.add(new Climb(use, side, points));
                    }
                }
            }
        }
        return List.copyOf(climbs);
    }

    private static List<Point> points(Use use, Side side, List<Attempt> attempts, int date) {
        List<Point> points = new ArrayList<>();
        for (Attempt each : attempts) {
            Offered offered = each.offered();
            boolean past = each.session().date() <= date
                    && each.session().happened()
                    && each.session().counts();
            if (offered != null && each.side() == side && past && each.session().climbs()) {
                int rung = Steps.of(use, offered).number();
                points.add(new Point(each.session().date(), rung, each.hurt()));
            }
        }
        return List.copyOf(points);
    }
}
