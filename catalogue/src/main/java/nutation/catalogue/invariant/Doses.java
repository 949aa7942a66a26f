package nutation.catalogue.invariant;

import java.util.List;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.SessionKind;
import org.jspecify.annotations.Nullable;

/// Rules L1, L5, S1, S4, S8: how much at most.
final class Doses {
    private static final int HAMSTRING_SECONDS_A_SIDE = 180;
    private static final int HAMSTRING_ABOVE_MINUTES = 10;
    private static final List<String> LIGHT = List.of(
            "pelvic-tilt/main", "single-knee-to-chest/pulses", "lower-trunk-rotation/sways", "adductor-squeeze/main");
    private static final List<String> LIGHT_OFF_THE_BACK =
            List.of("adductor-squeeze/main", "clamshell/main", "cat-cow/main");

    private Doses() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("L1", "every dose is a rung of its ladder, none above the last", seen -> {
                return seen.any(shown -> shown.use().rungs().contains(shown.rung()) ? null : "no rung of the ladder");
            }),
            new Invariant("S4", "no rung is above what the matrix allows under a condition", seen -> {
                if (seen.conditions().isEmpty()) {
                    return null;
                }
                return seen.any(shown -> {
                    for (String condition : seen.conditions()) {
                        Cell cell = shown.use().cell(condition);
                        if (cell != null && cell.lastRung() > 0 && shown.rung().number() > cell.lastRung()) {
                            return condition + " allows R" + cell.lastRung();
                        }
                    }
                    return null;
                });
            }),
            new Invariant("L5", "no dose is above a clinician's ceiling", seen -> {
                if (seen.prescriptions().isEmpty()) {
                    return null;
                }
                return seen.any(shown -> {
                    for (Prescription each : seen.prescriptions()) {
                        for (Dose ceiling : each.ceilings()) {
                            if (names(ceiling, shown.use()) && above(shown.use(), shown.rung(), ceiling)) {
                                return ceiling.toString();
                            }
                        }
                    }
                    return null;
                });
            }),
            new Invariant("S8", "the hamstring hold is at most 180 s a side, and not in 10 minutes or less", seen -> {
                return seen.any(shown -> {
                    if (!shown.use().exercise().equals("hamstring-wall")) {
                        return null;
                    }
                    Rung rung = shown.rung();
                    boolean longHold = rung.hold() * rung.reps() * rung.sets() > HAMSTRING_SECONDS_A_SIDE;
                    boolean shortSession = shown.session().minutes() <= HAMSTRING_ABOVE_MINUTES;
                    return longHold || shortSession ? shown.session().minutes() + " min" : null;
                });
            }),
            new Invariant("S1", "a light session holds nothing but the light set, at first rungs", seen -> {
                return seen.any(shown -> {
                    boolean light = shown.session().kind() == SessionKind.LIGHT;
                    return light && (shown.rung().number() > 1 || !light(shown.ref())) ? "not light" : null;
                });
            }),
            new Invariant("D11", "a comfort session holds no exercise", seen -> {
                return seen.anyUse(shown -> shown.session().kind() == SessionKind.COMFORT ? "in comfort" : null);
            }));

    private static boolean light(String ref) {
        return LIGHT.contains(ref) || LIGHT_OFF_THE_BACK.contains(ref);
    }

    private static boolean names(Dose dose, Use use) {
        return dose.exercise().equals(use.exercise()) && dose.use().equals(use.id());
    }

    /// Above a ceiling that is a rung: a higher one. Another dose: above in hold, repetitions or sets.
    private static boolean above(Use use, Rung rung, Dose ceiling) {
        Integer number = number(use, ceiling);
        return number != null
                ? rung.number() > number
                : rung.number() > 1
                        && (rung.hold() > ceiling.hold()
                                || rung.reps() > ceiling.reps()
                                || rung.sets() > ceiling.sets());
    }

    private static @Nullable Integer number(Use use, Dose dose) {
        for (Rung each : use.rungs()) {
            boolean same = each.variant().equals(dose.variant())
                    && each.hold() == dose.hold()
                    && each.reps() == dose.reps()
                    && each.sets() == dose.sets();
            if (same) {
                return each.number();
            }
        }
        return null;
    }
}
