package nutation.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// Timelines written out, a segment a line: what it is, how long, whose side, `set.repetition`, the figure, the cues.
class TimelineTest {
    private static final List<Side> BOTH = List.of(Side.BOTH);
    private static final List<Side> RIGHT_LEFT = List.of(Side.RIGHT, Side.LEFT);

    /// The totals of the ladders stand in the book; nobody here computed them.
    @Test
    void everyRungTakesWhatItsLadderSays() {
        int rungs = 0;
        for (Ladders.Entry each : Ladders.all()) {
            for (Rung rung : each.use().rungs()) {
                Candidate candidate = candidate(each, rung, RIGHT_LEFT);
                Placed placed = new Placed(Section.MOBILITY, candidate);
                int before = PositionChange.seconds(Start.STANDING, candidate.start()) + 8;
                String name = each.use().ref() + " " + rung.number();
                assertEquals(rung.totalSeconds(), Timeline.of(List.of(placed)).seconds() - before, name);
                assertEquals(rung.totalSeconds(), Dose.seconds(candidate), name);
                assertEquals(rung.totalSeconds() + before, Dose.seconds(List.of(placed)), name);
                rungs++;
            }
        }
        assertEquals(99, rungs);
    }

    @Test
    void oneSideAfterTheOther() {
        assertEquals("""
                20 change-position right start position.back-knees-bent
                8 get-ready right start name right ready
                3 move right 1.1 in move
                10 hold right 1.1 hold hold
                3 return right 1.1 out return
                10 ask right end ask
                5 change-side left start change-side left
                3 move left 1.1 in move
                10 hold left 1.1 hold hold
                3 return left 1.1 out return
                10 ask left end ask
                """, text(Timeline.of(List.of(placed("figure-4/hold", 1, RIGHT_LEFT)))));
    }

    @Test
    void sidesThatTakeTurnsAreAskedAboutTogether() {
        assertEquals("""
                20 change-position right start position.back-knees-bent
                8 get-ready right start name right ready
                5 move right 1.1 in move
                3 hold right 1.1 hold hold
                5 return right 1.1 out return
                5 move left 1.1 in move
                3 hold left 1.1 hold hold
                5 return left 1.1 out return
                5 move right 1.2 in move
                3 hold right 1.2 hold hold
                5 return right 1.2 out return
                5 move left 1.2 in move
                3 hold left 1.2 hold hold
                5 return left 1.2 out return
                10 ask both end ask
                """, text(Timeline.of(List.of(placed("spinal-twist-90-90/main", 2, RIGHT_LEFT)))));
    }

    @Test
    void setsHaveARestBetweenThemAndRepetitionsToo() {
        Use use = Ladders.of("bridge/main").use();
        Rung two = new Rung(1, "plain", 4, 2, 2, Rung.Count.TOTAL, 10, 5, 0, Rung.Mark.OURS, use.offer(), List.of());
        assertEquals("""
                20 change-position both start position.back-knees-bent
                8 get-ready both start name ready
                3 move both 1.1 in move
                4 hold both 1.1 hold hold
                2 return both 1.1 out return
                10 rest both 1.1 rest rest
                3 move both 1.2 in move
                4 hold both 1.2 hold hold
                2 return both 1.2 out return
                30 rest both 2.0 rest rest
                3 move both 2.1 in move
                4 hold both 2.1 hold hold
                2 return both 2.1 out return
                10 rest both 2.1 rest rest
                3 move both 2.2 in move
                4 hold both 2.2 hold hold
                2 return both 2.2 out return
                10 ask both end ask
                """, text(Timeline.of(List.of(placed(Ladders.of("bridge/main"), two, BOTH)))));
    }

    @Test
    void catAndCowIsHeldEachWay() {
        String drawn = text(Timeline.of(List.of(placed("cat-cow/main", 1, BOTH))));
        assertEquals("""
                20 change-position both start position.hands-and-knees
                8 get-ready both start name ready
                3 move both 1.1 in move
                2 hold both 1.1 hold hold
                3 return both 1.1 out return
                2 hold both 1.1 end hold
                3 move both 1.2 in move
                """, first(7, drawn));
    }

    @Test
    void aLegThatGoesUpBeforeTheFirstRepetitionComesDownAfterTheLast() {
        Ladders.Entry stirs = Ladders.of("knee-stirs/main");
        Use use = stirs.use();
        Rung once = new Rung(1, "plain", 0, 1, 1, Rung.Count.PER_SIDE, 0, 7, 0, Rung.Mark.OURS, use.offer(), List.of());
        assertEquals("""
                20 change-position right start position.back-legs-straight
                8 get-ready right start name right ready
                3 move right lift lift
                4 move right 1.1 in move
                3 return right 1.1 out return
                3 return right lower lower
                10 ask right end ask
                5 change-side left start change-side left
                3 move left lift lift
                4 move left 1.1 in move
                3 return left 1.1 out return
                3 return left lower lower
                10 ask left end ask
                """, text(Timeline.of(List.of(placed(stirs, once, RIGHT_LEFT)))));
    }

    @Test
    void whatCountsForBothSidesTogetherIsSharedOut() {
        Ladders.Entry sways = Ladders.of("lower-trunk-rotation/sways");
        Rung five = total(sways.use(), 5);
        Candidate both = candidate(sways, five, RIGHT_LEFT);
        assertEquals(3, Dose.repetitions(both, 0));
        assertEquals(2, Dose.repetitions(both, 1));
        assertEquals(2, Dose.repetitions(candidate(sways, five, List.of(Side.LEFT)), 0));
        assertEquals(1, Dose.repetitions(candidate(sways, total(sways.use(), 1), List.of(Side.LEFT)), 0));
        Candidate once = candidate(sways, total(sways.use(), 1), RIGHT_LEFT);
        assertEquals(1, Dose.repetitions(once, 0));
        assertEquals(0, Dose.repetitions(once, 1));
        assertEquals(
                List.of("right 1.1", "left 1.1", "right 1.2", "left 1.2", "right 1.3"),
                moves(Timeline.of(List.of(new Placed(Section.MOBILITY, both)))));
        Ladders.Entry bridge = Ladders.of("bridge/main");
        assertEquals(5, Dose.repetitions(candidate(bridge, total(bridge.use(), 5), BOTH), 0));
    }

    @Test
    void withHeartOrLungsInQuestionBreathingIsSaidWithEveryHold() {
        Candidate plain = candidate(Ladders.of("butterfly/main"), rung("butterfly/main", 1), BOTH);
        Candidate careful = new Candidate(
                plain.use(),
                plain.start(),
                plain.purposes(),
                plain.rungs(),
                plain.sides(),
                0,
                false,
                List.of("c2", "k1"),
                List.of());
        List<Segment> segments =
                Timeline.of(List.of(new Placed(Section.MOBILITY, careful))).segments();
        assertEquals(
                List.of("name", "cell.c2", "cell.k1", "ready"), segments.get(1).cues());
        assertEquals(List.of("hold", "cell.c2"), segments.get(3).cues());
    }

    @Test
    void oneExerciseFollowsTheOtherAndEachBeginsWhereTheLastOneEnded() {
        Timeline timeline =
                Timeline.of(List.of(placed("pelvic-tilt/main", 1, BOTH), placed("clamshell/main", 1, RIGHT_LEFT)));
        int clock = 0;
        for (Segment each : timeline.segments()) {
            assertEquals(clock, each.startMs());
            clock = each.endMs();
        }
        assertEquals(20 + 8 + 90 + 10 + 5 + 8 + 148 + 10 + 10, clock / 1000);
        assertEquals(20 + 8 + 90 + 5 + 8 + 148, timeline.seconds());
        List<Segment> second =
                timeline.segments().stream().filter(each -> each.item() == 1).toList();
        assertEquals("5 change-position right start position.side-lying", text(second.get(0)));
        assertEquals("8 get-ready right start name right ready", text(second.get(1)));
        assertEquals("clamshell", second.get(0).exercise());
        assertEquals("main", second.get(0).use());
    }

    @Test
    void theRungIsThatOfItsSide() {
        Ladders.Entry hold = Ladders.of("figure-4/hold");
        Candidate uneven = candidate(hold, rung("figure-4/hold", 3), RIGHT_LEFT)
                .at(List.of(rung("figure-4/hold", 3), rung("figure-4/hold", 1)), List.of());
        for (Segment each :
                Timeline.of(List.of(new Placed(Section.MOBILITY, uneven))).segments()) {
            assertEquals(each.side() == Side.LEFT ? 1 : 3, each.rung(), text(each));
        }
    }

    @Test
    void afterASideIsOverTheOtherComes() {
        List<Placed> items = List.of(placed("figure-4/hold", 1, RIGHT_LEFT), placed("clamshell/main", 1, RIGHT_LEFT));
        assertEquals("""
                8 get-ready left start name left ready
                5 change-side left start change-side left
                3 move left 1.1 in move
                10 hold left 1.1 hold hold
                3 return left 1.1 out return
                10 ask left end ask
                5 change-position right start position.side-lying
                8 get-ready right start name right ready
                """, first(8, text(Timeline.rest(items, List.of(new Done(0, Side.RIGHT, 1))))));
    }

    @Test
    void afterAnExerciseOneGetsReadyFirstAndThenChangesPosition() {
        List<Placed> items = List.of(placed("figure-4/hold", 1, RIGHT_LEFT), placed("clamshell/main", 1, RIGHT_LEFT));
        List<Done> first = List.of(new Done(0, Side.RIGHT, 1), new Done(0, Side.LEFT, 0));
        assertEquals("""
                8 get-ready right start name right ready
                5 change-position right start position.side-lying
                2 move right 1.1 in move
                """, first(3, text(Timeline.rest(items, List.of(first.get(1), first.get(0))))));
        List<Done> all = List.of(first.get(0), first.get(1), new Done(1, Side.RIGHT, 10), new Done(1, Side.LEFT, 10));
        assertEquals("", text(Timeline.rest(items, all)));
    }

    @Test
    void turnsGoOnWhereTheSideThatEndedWas() {
        List<Placed> items = List.of(placed("spinal-twist-90-90/main", 3, RIGHT_LEFT));
        Timeline rest = Timeline.rest(items, List.of(new Done(0, Side.RIGHT, 2)));
        assertEquals(List.of("left 1.3"), moves(rest));
        assertEquals(
                "10 ask left end ask", text(rest.segments().get(rest.segments().size() - 1)));
        Timeline asked = Timeline.rest(items, List.of(new Done(0, Side.RIGHT, 3)));
        assertEquals(
                "ask", asked.segments().get(asked.segments().size() - 1).kind().code());
        assertEquals(List.of(), moves(asked));
    }

    @Test
    void turnsGoOnInTheSecondSetWithoutItsRest() {
        Ladders.Entry march = Ladders.of("pelvic-tilt-march/main");
        Use use = march.use();
        Rung two = new Rung(1, "plain", 0, 2, 2, Rung.Count.PER_SIDE, 0, 4, 0, Rung.Mark.OURS, use.offer(), List.of());
        List<Placed> items = List.of(placed(march, two, RIGHT_LEFT));
        assertEquals(
                60,
                Timeline.of(items).segments().stream()
                                .filter(each -> each.kind() == Segment.Kind.REST)
                                .mapToInt(Segment::durationMs)
                                .sum()
                        / 1000);
        Timeline rest = Timeline.rest(items, List.of(new Done(0, Side.RIGHT, 2)));
        assertEquals(List.of("left 2.1", "left 2.2"), moves(rest));
        assertEquals(
                0,
                rest.segments().stream()
                        .filter(each -> each.kind() == Segment.Kind.REST)
                        .count());
        Timeline earlier = Timeline.rest(items, List.of(new Done(0, Side.RIGHT, 1)));
        assertEquals(List.of("left 1.2", "left 2.1", "left 2.2"), moves(earlier));
        assertEquals(
                List.of("30 rest left 2.0 rest rest"),
                earlier.segments().stream()
                        .filter(each -> each.kind() == Segment.Kind.REST)
                        .map(TimelineTest::text)
                        .toList());
    }

    /// Three times, 4 s held, 6 s of moving, 2 s of rest between them.
    @Test
    void whatIsHeldEachWayIsReadOffTheStatedTotal() {
        Use each = Ladders.of("figure-4/hold").use();
        Use none = Ladders.of("bridge/main").use();
        assertEquals(List.of(1, 2), holds(none, Rung.Count.TOTAL, 34, 46));
        assertEquals(List.of(1, 2), holds(each, Rung.Count.PER_SIDE, 34 + 34 + 5, 46 + 46 + 5));
        assertEquals(List.of(1, 2), holds(each, Rung.Count.PAINFUL_SIDE, 34, 46));
        assertEquals(List.of(1, 2), holds(each, Rung.Count.TOTAL, 10 + 22 + 5, 14 + 30 + 5));
        assertEquals(List.of(1, 1), holds(none, Rung.Count.TOTAL, 35, 47));
    }

    @Test
    void breathingIsCountedInWholeBreaths() {
        assertEquals("""
                4 breathe both in position.side-lying breathe-in
                6 breathe both out breathe-out
                4 breathe both in breathe-in
                6 breathe both out breathe-out
                """, text(Comfort.timeline(Start.SIDE_LYING, 29)));
        Timeline longest = Comfort.timeline(Start.SIDE_LYING, 3600);
        assertEquals(300, longest.seconds());
        assertEquals(30, longest.segments().get(59).repetition());
        assertEquals(300_000, longest.segments().get(59).endMs());
        assertEquals(List.of(), Comfort.timeline(Start.SIDE_LYING, 9).segments());
        assertEquals(
                "120 breathe both rest position.back-knees-bent breathe-in\n",
                text(Comfort.quiet(Start.BACK_KNEES_BENT)));
        assertEquals(Start.BACK_KNEES_BENT, Comfort.position(List.of()));
        assertEquals(Start.SIDE_LYING, Comfort.position(List.of(Start.BACK_KNEES_BENT)));
        assertEquals(Start.SITTING_FLOOR, Comfort.position(List.of(Start.SIDE_LYING, Start.BACK_KNEES_BENT)));
    }

    private static List<Integer> holds(Use use, Rung.Count count, int... totals) {
        List<Integer> holds = new ArrayList<>();
        for (int total : totals) {
            holds.add(Dose.holds(
                    use, new Rung(1, "plain", 4, 3, 1, count, 2, 6, total, Rung.Mark.OURS, use.offer(), List.of())));
        }
        return holds;
    }

    private static Rung total(Use use, int reps) {
        return new Rung(1, "plain", 3, reps, 1, Rung.Count.TOTAL, 0, 4, 0, Rung.Mark.OURS, use.offer(), List.of());
    }

    private static Rung rung(String ref, int number) {
        return Ladders.of(ref).use().rungs().get(number - 1);
    }

    private static Placed placed(String ref, int rung, List<Side> sides) {
        return placed(Ladders.of(ref), rung(ref, rung), sides);
    }

    private static Placed placed(Ladders.Entry entry, Rung rung, List<Side> sides) {
        return new Placed(Section.MOBILITY, candidate(entry, rung, sides));
    }

    /// The sides are those given, or both at once where the use has none.
    private static Candidate candidate(Ladders.Entry entry, Rung rung, List<Side> sides) {
        Use use = entry.use();
        List<Side> played = use.sided() == Sided.NONE ? BOTH : sides;
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < played.size(); i++) {
            rungs.add(rung);
        }
        return new Candidate(use, use.start(), entry.purposes(), rungs, played, 0, false, List.of(), List.of());
    }

    private static List<String> moves(Timeline timeline) {
        return timeline.segments().stream()
                .filter(each -> each.phase() == Segment.Phase.IN)
                .map(each -> each.side().code() + " " + each.set() + "." + each.repetition())
                .toList();
    }

    private static String first(int lines, String text) {
        return String.join("\n", List.of(text.split("\n")).subList(0, lines)) + "\n";
    }

    private static String text(Timeline timeline) {
        StringBuilder text = new StringBuilder();
        timeline.segments().forEach(each -> text.append(text(each)).append('\n'));
        return text.toString();
    }

    private static String text(Segment each) {
        return each.durationMs() / 1000 + " " + each.kind().code() + " "
                + each.side().code()
                + (each.set() > 0 ? " " + each.set() + "." + each.repetition() : "") + " "
                + each.phase().code() + " " + String.join(" ", each.cues());
    }
}
