package nutation.catalogue.invariants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nutation.catalogue.invariant.Invariant;
import nutation.catalogue.invariant.Seen;
import nutation.catalogue.people.Person;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Clearance;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.fixtures.Draws;
import nutation.engine.session.Candidate;
import nutation.engine.session.Placed;
import nutation.engine.session.Section;
import nutation.engine.session.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every invariant notices when it is broken: days are spoilt on purpose.
final class SabotageTest {
    private static final int PEOPLE = 300;
    private static final int DAYS = 60;
    private static final int SEED = 20_261_122;

    @Test
    void everyInvariantNoticesSpoiltDays() {
        TreeSet<String> silent = new TreeSet<>();
        Invariants.ALL.forEach(each -> silent.add(each.toString()));
        for (int person = 0; person < PEOPLE && !silent.isEmpty(); person++) {
            Person.live(Draws.of(SEED).split(person), DAYS, (pen, day) -> {
                for (Day spoilt : spoilt(day)) {
                    Seen seen = new Seen(Weeks.CATALOGUE, pen.entries(), pen.history(), spoilt);
                    for (Invariant each : Invariants.ALL) {
                        if (silent.contains(each.toString()) && each.claim().brokenBy(seen) != null) {
                            silent.remove(each.toString());
                        }
                    }
                }
            });
        }
        assertEquals(new TreeSet<>(), silent);
    }

    /// The same date, decided wrong in many ways.
    static List<Day> spoilt(Day day) {
        List<Day> spoilt = new ArrayList<>();
        for (SessionKind kind : SessionKind.values()) {
            for (boolean hardest : new boolean[] {false, true}) {
                TodaysSession all = everything(kind, hardest, each -> true);
                spoilt.add(with(day, all, null));
                spoilt.add(with(day, null, all));
            }
        }
        spoilt.add(with(day, everything(SessionKind.FULL, false, each -> each.kind() != Kind.STRENGTH), null));
        TodaysSession open = day.session();
        if (open != null && open.state() == TodaysSession.State.OPEN) {
            spoilt.add(with(day, goingOn(open), null));
        }
        List<Reason> reasons = List.of(Reason.of("X1", "nobody-says-this"));
        Clearance clearance = new Clearance(day.clearance().level(), reasons, List.of());
        spoilt.add(new Day(
                day.date(),
                day.engine(),
                day.catalogue(),
                clearance,
                day.kind(),
                day.stage(),
                List.of(),
                day.review(),
                day.aerobic(),
                day.session(),
                day.preview()));
        return spoilt;
    }

    private static Day with(Day day, @Nullable TodaysSession session, @Nullable TodaysSession preview) {
        return new Day(
                day.date(),
                day.engine(),
                day.catalogue(),
                day.clearance(),
                day.kind(),
                day.stage(),
                List.of(),
                day.review(),
                day.aerobic(),
                session,
                preview);
    }

    private interface Of {
        boolean use(Use use);
    }

    /// A session of all uses on all sides, the last first.
    private static TodaysSession everything(SessionKind kind, boolean hardest, Of of) {
        List<Placed> placed = new ArrayList<>();
        for (Exercise exercise : Weeks.CATALOGUE.exercises()) {
            for (Use use : exercise.uses()) {
                if (!use.rungs().isEmpty() && of.use(use)) {
                    placed.add(placed(exercise, use, hardest));
                }
            }
        }
        Collections.reverse(placed);
        placed.sort((one, other) -> other.section().compareTo(one.section()));
        if (hardest) {
            placed.addAll(List.copyOf(placed));
        }
        Timeline timeline = Timeline.of(placed);
        return new TodaysSession(
                TodaysSession.State.OFFERED,
                null,
                null,
                kind,
                hardest ? 10 : 90,
                timeline.seconds() + 1,
                List.of(),
                placed.stream()
                        .map(each -> new TodaysSession.Item(each, List.of()))
                        .toList(),
                List.of(),
                timeline.segments(),
                null);
    }

    private static Placed placed(Exercise exercise, Use use, boolean hardest) {
        Rung last = use.rungs().get(use.rungs().size() - 1);
        Rung rung = hardest ? above(last) : last;
        List<Side> sides = use.sided() == Sided.NONE ? List.of(Side.BOTH) : List.of(Side.LEFT, Side.RIGHT);
        Section section = use.kind() == Kind.WARM_UP
                ? Section.WARM_UP
                : use.kind() == Kind.STRENGTH ? Section.STRENGTH : Section.MOBILITY;
        return new Placed(
                section,
                Candidate.of(
                        exercise, use, Collections.nCopies(sides.size(), rung), sides, 0, false, List.of(), List.of()));
    }

    private static Rung above(Rung last) {
        return new Rung(
                last.number() + 1,
                last.variant(),
                last.hold() + 1,
                last.reps(),
                last.sets(),
                last.count(),
                last.restSeconds(),
                last.moveSeconds(),
                last.totalSeconds(),
                last.mark(),
                last.offer(),
                last.sources());
    }

    /// An open session that begins again, with everything, and never ends.
    private static TodaysSession goingOn(TodaysSession open) {
        TodaysSession all = everything(SessionKind.FULL, true, each -> true);
        return new TodaysSession(
                open.state(),
                open.id(),
                open.until(),
                open.kind(),
                open.minutes(),
                all.seconds(),
                List.of(),
                all.items(),
                List.of(),
                all.timeline(),
                null);
    }
}
