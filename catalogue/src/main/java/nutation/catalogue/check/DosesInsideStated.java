package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.StatedDose;
import nutation.engine.catalogue.Use;

/// No rung is above the largest dose that an article states for its exercise. Where no article states a part, the
/// borrowed dose is the ceiling, and the rung has to say that it is borrowed.
record DosesInsideStated() implements Check {
    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                for (Rung rung : use.rungs()) {
                    inside(exercise, use, rung, "hold", StatedDose::hold, Rung::hold, findings);
                    inside(exercise, use, rung, "reps", StatedDose::reps, Rung::reps, findings);
                    inside(exercise, use, rung, "sets", StatedDose::sets, Rung::sets, findings);
                }
            }
        }
        return findings;
    }

    private static void inside(
            Exercise exercise,
            Use use,
            Rung rung,
            String part,
            Function<StatedDose, String> stated,
            ToIntFunction<Rung> value,
            List<Finding> findings) {
        int most = -1;
        for (StatedDose dose : exercise.doses()) {
            most = Math.max(most, most(stated.apply(dose)));
        }
        int own = value.applyAsInt(rung);
        boolean borrowed =
                rung.mark() == Rung.Mark.BORROWED || rung.mark() == Rung.Mark.OURS || rung.mark() == Rung.Mark.BETWEEN;
        String where = use.ref() + " rung " + rung.number() + " " + part;
        if (most >= 0 && own > most) {
            findings.add(new Finding(where, own + " where the articles state " + most + " at most", "Lower it."));
        }
        if (most < 0 && own > 1 && !borrowed) {
            findings.add(
                    new Finding(where, own + ", stated by no article", "Mark the rung as borrowed, and from where."));
        }
    }

    /// The largest number in what an article states; `10 or more` ends at 15 (ladders.md section 0); -1 where
    /// unstated.
    static int most(String stated) {
        int most = -1;
        int number = -1;
        for (int i = 0; i <= stated.length(); i++) {
            char c = i < stated.length() ? stated.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = Math.max(number, 0) * 10 + (c - '0');
            } else {
                most = Math.max(most, number);
                number = -1;
            }
        }
        return stated.contains("more") ? Math.max(most, MOST_OF_OPEN_END) : most;
    }

    /// A1:13, the most repetitions of a set that any article states for a strength move.
    private static final int MOST_OF_OPEN_END = 15;
}
