package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.Attempt;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.ladder.Steps;
import org.jspecify.annotations.Nullable;

/// The rest of a session whose warm-up hurt (P4): nothing above its rung of the last session, one-sided moves of that
/// side from the first rung.
///
/// @param sides the sides that hurt while warming up; empty where none did
record Careful(History history, Course course, List<Side> sides) {
    static Careful of(Catalogue catalogue, History history, Course course) {
        List<Side> sides = new ArrayList<>();
        for (Attempt each : course.attempts()) {
            Offered offered = each.offered();
            if (each.hurt() && offered != null && warmsUp(offered) && !sides.contains(each.side())) {
                sides.add(each.side());
            }
        }
        return new Careful(history, course, List.copyOf(sides));
    }

    /// What is left of an offered rung.
    Rung rung(Use use, Side side, Rung offered) {
        if (sides.isEmpty()) {
            return offered;
        }
        boolean oneSided = use.sided() != Sided.NONE;
        if (oneSided && (sides.contains(side) || sides.contains(Side.BOTH))) {
            return use.rungs().get(0);
        }
        Rung before = lastSession(use, side);
        return before == null || before.number() >= offered.number() ? offered : before;
    }

    /// The rung at which this side was last offered before this session, or null.
    private @Nullable Rung lastSession(Use use, Side side) {
        Rung last = null;
        for (Attempt each : history.attempts(use.ref())) {
            Offered offered = each.offered();
            boolean before = each.session().start().compareTo(course.session().start()) < 0;
            if (before
                    && offered != null
                    && each.side() == side
                    && each.session().full()) {
                last = Steps.of(use, offered);
            }
        }
        return last;
    }

    private static boolean warmsUp(Offered offered) {
        for (Reason each : offered.reasons()) {
            if (each.rule().equals("S2") && each.code().equals("warm-up")) {
                return true;
            }
        }
        return false;
    }
}
