package nutation.catalogue.people;

import java.util.List;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Clearance;
import nutation.engine.diary.Addition;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Released;
import nutation.engine.fixtures.Draws;

/// What a clinician says: released, leave out, no more than this, add, lift.
final class Clinic {
    private static final List<Use> LED = Weeks.CATALOGUE.exercises().stream()
            .flatMap(each -> each.uses().stream())
            .filter(each -> !each.rungs().isEmpty())
            .toList();

    private final Draws draws;
    private final Pen pen;

    Clinic(Draws draws, Pen pen) {
        this.draws = draws;
        this.pen = pen;
    }

    /// All or the first of what is held; the day of the check-up may be told wrong.
    void release(Clearance clearance) {
        var keys = draws.oneIn(4) ? clearance.keys().subList(0, 1) : clearance.keys();
        Integer level = draws.oneIn(3) ? draws.pick(6, 7) : null;
        int on = pen.date() + (draws.oneIn(10) ? draws.between(-2, 2) : 0);
        pen.write(new Released(pen.id(), pen.at(), on, keys, level));
    }

    void prescribe() {
        List<String> out =
                draws.oneIn(2) ? List.of(draws.pick(Weeks.CATALOGUE.exercises()).id()) : List.of();
        List<Dose> ceilings = draws.oneIn(3) ? List.of() : List.of(ceiling());
        List<Addition> add = draws.oneIn(2) ? List.of(addition()) : List.of();
        List<String> lift = draws.oneIn(3)
                ? List.of(draws.pick(
                        Weeks.CATALOGUE.conditions().stream().map(Condition::id).toList()))
                : List.of();
        pen.write(new Prescription(pen.id(), pen.at(), out, ceilings, add, lift, List.of()));
    }

    private Dose ceiling() {
        Use use = draws.pick(LED);
        Rung rung = draws.pick(use.rungs());
        return new Dose(use.exercise(), use.id(), rung.variant(), rung.hold(), rung.reps(), rung.sets());
    }

    private Addition addition() {
        Use use = draws.pick(LED);
        return new Addition(use.exercise(), use.id());
    }
}
