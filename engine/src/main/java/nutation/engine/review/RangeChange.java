package nutation.engine.review;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Conditions;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Side;
import nutation.engine.history.History;

/// How far one can move, by five picture steps a check and side (R40, R44).
///
/// @param steps each check and side that was done twice since the block was opened; none where checks are not allowed
public record RangeChange(List<Step> steps) {
    /// The last picture step: no room above it.
    static final int LAST_STEP = 5;

    /// S4: with a new hip nothing is tried out.
    private static final String NOT_WITH = "hip-replacement";

    /// One check of one side.
    public record Step(String check, Side side, int before, int now) {
        boolean room() {
            return before < LAST_STEP;
        }
    }

    static RangeChange between(Catalogue catalogue, History history, int from, int to) {
        List<Step> steps = new ArrayList<>();
        if (!Conditions.on(catalogue, history, to).contains(NOT_WITH)) {
            List<RangeCheck> done = new ArrayList<>();
            for (RangeCheck each : history.ranges()) {
                boolean inTime = each.at().date() >= from && each.at().date() <= to;
                if (inTime && each.step() != null && !history.withdrawn(each.id())) {
                    done.add(each);
                }
            }
            for (int i = 0; i < done.size(); i++) {
                step(done, i, steps);
            }
        }
        return new RangeChange(List.copyOf(steps));
    }

    /// Adds the check at a place of the list where it is the first of its kind and was done again.
    private static void step(List<RangeCheck> done, int at, List<Step> steps) {
        RangeCheck first = done.get(at);
        RangeCheck newest = first;
        for (int i = 0; i < done.size(); i++) {
            RangeCheck each = done.get(i);
            if (each.check().equals(first.check()) && each.side() == first.side()) {
                if (i < at) {
                    return;
                }
                newest = each;
            }
        }
        Integer before = first.step();
        Integer now = newest.step();
        if (before != null && now != null && newest != first) {
            steps.add(new Step(first.check(), first.side(), before, now));
        }
    }

    /// Whether there was room, and no check with room rose a step.
    public boolean stuck() {
        boolean room = false;
        for (Step each : steps) {
            if (each.room() && each.now() > each.before()) {
                return false;
            }
            room |= each.room();
        }
        return room;
    }
}
