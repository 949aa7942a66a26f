package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.CellReason;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Addition;
import nutation.engine.diary.Has;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.history.Course;
import nutation.engine.history.PastSession;
import nutation.engine.history.Preferences;
import org.jspecify.annotations.Nullable;

/// Rules S4 to S7, L5 and K5: which exercises, sides and positions exist at all for someone.
final class Filters {
    private static final int LATE_FROM_DAY = 13 * 7;
    private static final String TO_WEEK_12 = "pregnancy-to-week-12";
    private static final String FROM_WEEK_13 = "pregnancy-from-week-13";
    private static final int FOR_STAGE_2 = 3;
    private static final int FOR_STAGE_3 = 6;
    private static final int STAGE_3_FROM_DAY = 15;

    private Filters() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("S4", "a use that the matrix takes away is never shown", seen -> {
                return first(seen, (shown, condition) -> taken(seen.catalogue(), shown.use(), condition));
            }),
            new Invariant("S4", "a use that the table of conditions takes away is never shown", seen -> {
                return first(seen, (shown, condition) -> ConditionTable.out(condition, shown.use()));
            }),
            new Invariant("S4", "nothing that stands on one foot is led, but by prescription", seen -> {
                return seen.anyUse(shown -> shown.use().oneFoot() && !added(seen, shown.use()) ? "one foot" : null);
            }),
            new Invariant("S7", "what the planner must not offer is led only by prescription, text never", seen -> {
                return seen.anyUse(shown -> switch (shown.use().offer()) {
                    case TEXT -> "text only";
                    case PRESCRIPTION -> added(seen, shown.use()) ? null : "nobody prescribed it";
                    case PROGRAMME -> follows(seen) || added(seen, shown.use()) ? null : "no programme is followed";
                    case PLANNER -> null;
                });
            }),
            new Invariant("S6", "stage 2 opens after 3 comfortable full sessions, 3 after 6 and on day 15", seen -> {
                int[] comfortable = null;
                for (Seen.Shown shown : seen.shown()) {
                    Use use = shown.use();
                    if (use.stage() > 1 && shown.full() && !added(seen, use)) {
                        comfortable = comfortable == null ? comfortable(seen) : comfortable;
                        int needed = use.stage() == 3 ? FOR_STAGE_3 : FOR_STAGE_2;
                        boolean early = use.stage() == 3 && comfortable[1] < STAGE_3_FROM_DAY;
                        if (comfortable[0] < needed || early) {
                            return shown.ref() + " after " + comfortable[0] + " sessions, day " + comfortable[1];
                        }
                    }
                }
                return null;
            }),
            new Invariant("K5", "an exercise that the person left out is never shown", seen -> {
                List<String> out = seen.preferences().leftOut();
                if (out.isEmpty()) {
                    return null;
                }
                return seen.anyUse(shown -> out.contains(shown.use().exercise()) ? "left out" : null);
            }),
            new Invariant("L5", "an exercise that a clinician left out is never shown", seen -> {
                if (seen.prescriptions().isEmpty()) {
                    return null;
                }
                return seen.anyUse(shown -> {
                    for (Prescription each : seen.prescriptions()) {
                        if (each.leaveOut().contains(shown.use().exercise())) {
                            return "left out";
                        }
                    }
                    return null;
                });
            }),
            new Invariant("S13", "a side that the person excluded is never worked, nor lain on", seen -> {
                Preferences wishes = seen.preferences();
                boolean none = wishes.sidesOut().isEmpty() && wishes.lyingOut().isEmpty();
                if (none) {
                    return null;
                }
                return seen.any(shown -> {
                    Side side = shown.side();
                    Side under = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
                    boolean lain = shown.use().start() == Start.SIDE_LYING
                            && side != Side.BOTH
                            && wishes.lyingOut().contains(under);
                    return wishes.sidesOut().contains(side) ? "side out" : lain ? "lying on it is out" : null;
                });
            }),
            new Invariant("S4", "a position that the person excluded is never taken", seen -> {
                Profile profile = seen.history().profile(seen.date());
                List<Start> out = profile == null ? List.of() : profile.positionsOut();
                for (var offer : out.isEmpty() ? List.<TodaysSession>of() : seen.offers()) {
                    for (var item : offer.items()) {
                        Start start = item.placed().candidate().start();
                        if (out.contains(start)) {
                            return item.placed().candidate().ref() + ": " + start;
                        }
                    }
                }
                return null;
            }),
            new Invariant("S4", "nothing is offered that needs a thing which is not at hand", seen -> {
                Profile profile = seen.history().profile(seen.date());
                List<String> things = profile == null ? List.of() : profile.equipment();
                return seen.anyUse(shown -> {
                    Exercise exercise = seen.catalogue().exercise(shown.use().exercise());
                    boolean all = exercise != null && things.containsAll(exercise.equipment());
                    boolean one = exercise != null
                            && (exercise.anyOf().isEmpty() || !Collections.disjoint(exercise.anyOf(), things));
                    return all && one ? null : "something is missing";
                });
            }));

    /// The columns that hold: told yes or not sure or not told at the latest screening, and not lifted.
    static List<String> conditions(Seen seen) {
        Screening latest = null;
        for (Screening each : seen.history().screenings()) {
            latest = each.at().date() <= seen.date() ? each : latest;
        }
        List<String> result = new ArrayList<>();
        if (latest == null) {
            return result;
        }
        String other = late(latest, seen.date()) ? TO_WEEK_12 : FROM_WEEK_13;
        for (String each : seen.known().undenied(latest)) {
            if (!each.equals(other)) {
                result.add(each);
            }
        }
        for (Prescription each : seen.prescriptions()) {
            result.removeAll(each.lift());
        }
        return result;
    }

    /// Whether a pregnancy that was told of is in its 13th week, or its week is not known.
    private static boolean late(Screening told, int date) {
        return told.pregnancyWeek() == null
                || told.pregnancyWeek() * 7 + date - told.at().date() >= LATE_FROM_DAY;
    }

    /// The columns of the matrix that a screening does not deny, both halves of a pregnancy together.
    static List<String> undenied(Catalogue catalogue, Screening told) {
        List<String> result = new ArrayList<>();
        for (Condition each : catalogue.conditions()) {
            String asked = switch (each.id()) {
                case TO_WEEK_12, FROM_WEEK_13 -> "pregnancy";
                default -> each.id();
            };
            if (told.conditions().get(asked) != Has.NO) {
                result.add(each.id());
            }
        }
        return result;
    }

    private static boolean taken(Catalogue catalogue, Use use, String condition) {
        Cell cell = use.cell(condition);
        if (cell == null || cell.verdict() == Cell.Verdict.NO) {
            return true;
        }
        for (String each : cell.reasons()) {
            CellReason reason = catalogue.cell(each);
            if (reason == null
                    || reason.effect() == CellReason.Effect.OUT
                    || reason.effect() == CellReason.Effect.CLINICIAN) {
                return true;
            }
        }
        return false;
    }

    /// The first use that a condition takes away.
    private static @Nullable String first(Seen seen, BiPredicate<Seen.Shown, String> takes) {
        List<String> conditions = seen.conditions();
        if (conditions.isEmpty()) {
            return null;
        }
        return seen.anyUse(shown -> {
            for (String each : conditions) {
                if (takes.test(shown, each)) {
                    return each;
                }
            }
            return null;
        });
    }

    private static boolean follows(Seen seen) {
        return seen.preferences().programme() != ProgrammeChoice.OWN;
    }

    /// Whether a clinician added this use.
    static boolean added(Seen seen, Use use) {
        for (Prescription each : seen.prescriptions()) {
            for (Addition added : each.add()) {
                if (added.exercise().equals(use.exercise()) && added.use().equals(use.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// At most so many comfortable sessions, and the day of the programme, since the last 28 days away. Light
    /// ones are counted too: where conditions take the full session away they count as full (S10).
    private static int[] comfortable(Seen seen) {
        Set<String> hurting = new HashSet<>();
        for (Appeared each : seen.hurt()) {
            hurting.add(each.set().session());
        }
        int sessions = 0;
        int first = 0;
        int last = Integer.MIN_VALUE / 2;
        for (Course each : seen.courses()) {
            PastSession session = each.session();
            if (!session.happened() || !session.counts() || session.date() > seen.date()) {
                continue;
            }
            if (session.date() - last >= 28) {
                sessions = 0;
                first = session.date();
            }
            last = session.date();
            boolean hurt = hurting.contains(session.id());
            sessions += hurt || session.kind() == SessionKind.COMFORT ? 0 : 1;
        }
        return seen.date() - last >= 28 ? new int[] {0, 0} : new int[] {sessions, seen.date() - first + 1};
    }
}
