package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nutation.engine.clearance.Held;
import nutation.engine.clearance.Level;
import nutation.engine.clearance.ReviewHolds;
import nutation.engine.day.PastOffers;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Has;
import nutation.engine.diary.Less;
import nutation.engine.diary.Place;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import nutation.engine.review.ActivityChange;
import nutation.engine.review.Finding;
import nutation.engine.review.Pain;
import nutation.engine.review.PastDay;
import nutation.engine.review.ReviewDue;
import nutation.engine.review.ReviewJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// D3, K3, V1 to V5: when one looks back, and what is found. Day 0 of the diary is the first of a block.
final class ReviewTest {
    /// Nine full sessions, three a week, each two days or more after the last.
    private static final List<Integer> NINE = List.of(0, 2, 4, 7, 9, 11, 14, 16, 18);

    /// Pain of the left on a day; the right is 1, the centre 0.
    private interface Left {
        int on(int day);
    }

    private static Left steady(int level) {
        return day -> level;
    }

    /// So many days with a check and a reading each, from day 0; full sessions on the days given. Stands on
    /// the day after.
    private static Weeks days(Weeks weeks, int days, Left left, List<Integer> full) {
        for (int day = 0; day < days; day++) {
            weeks.on(day).check().reading(left.on(day), 1, 0);
            if (full.contains(day)) {
                weeks.full();
            }
        }
        return weeks.on(days);
    }

    /// Screened, with that pain of the left in the week before.
    private static Weeks screened(int left) {
        return Weeks.of("2026-11-21").profile(true).tells(left, 1, 0);
    }

    private static Weeks block(Left left, List<Integer> full) {
        return days(screened(left.on(0)), 21, left, full);
    }

    private static ReviewOutcome outcome(Weeks weeks, @Nullable Integer judgement) {
        return weeks.finding(judgement).outcome();
    }

    private static List<String> reasons(Weeks weeks, @Nullable Integer judgement) {
        return weeks.finding(judgement).reasons().stream().map(Says::name).toList();
    }

    // Due (D3, K3) ----------------------------------------------------------

    private static void due(ReviewDue.State state, int days, Weeks weeks) {
        assertEquals(state, weeks.due().state());
        assertEquals(days, weeks.due().days());
    }

    @Test
    void itIsDueAfterTwentyOneDaysAndOverdueAfterTwentyEight() {
        Weeks weeks = Weeks.open().full().on(10).ready().light();
        due(ReviewDue.State.RUNNING, 20, weeks.on(20));
        due(ReviewDue.State.DUE, 21, weeks.on(21));
        due(ReviewDue.State.DUE, 27, weeks.on(27));
        due(ReviewDue.State.OVERDUE, 28, weeks.on(28));
        assertTrue(weeks.due().asked());
        assertFalse(weeks.on(20).due().asked());
    }

    @Test
    void aBlockStartsAtTheFirstSession() {
        due(ReviewDue.State.NONE, 0, Weeks.open().on(25));
        due(ReviewDue.State.RUNNING, 20, Weeks.open().on(5).ready().light().on(25));
        due(ReviewDue.State.DUE, 21, Weeks.open().on(5).ready().light().on(26));
    }

    @Test
    void aReviewOpensANewBlockAtTheNextSession() {
        Weeks weeks = Weeks.open().full().on(10).ready().light().on(21).review(ReviewOutcome.V3);
        due(ReviewDue.State.NONE, 0, weeks.on(22));
        assertNull(weeks.due().block());
        weeks.on(23).ready().light();
        due(ReviewDue.State.RUNNING, 20, weeks.on(43));
        due(ReviewDue.State.DUE, 21, weeks.on(44));
        var block = weeks.due().block();
        assertNotNull(block);
        assertEquals(2, block.start() - block.opened());
    }

    @Test
    void aWithdrawnReviewOpensNothing() {
        Weeks weeks = Weeks.open().full().on(10).ready().light().on(21).review(ReviewOutcome.V3);
        due(ReviewDue.State.DUE, 22, weeks.withdrawn(weeks.last()).on(22));
    }

    @Test
    void aReleaseOpensANewBlockUnlessItsHoldWasKeep() {
        Weeks gentle = Weeks.open().full();
        for (int day = 1; day <= 3; day++) {
            gentle.on(day).check().reading(6, 1, 0);
        }
        gentle.released("G9", gentle.last()).on(5).ready().light();
        due(ReviewDue.State.RUNNING, 20, gentle.on(25));
        Weeks kept = Weeks.open().full().on(3).reading(Place.GROIN, 2, Has.YES);
        kept.released("G8", kept.last()).on(5).ready().light();
        due(ReviewDue.State.DUE, 25, kept.on(25));
    }

    @Test
    void theClockStopsUnderAHold() {
        Weeks weeks = Weeks.open().full();
        for (int day = 1; day <= 3; day++) {
            weeks.on(day).check().reading(6, 1, 0);
        }
        due(ReviewDue.State.STOPPED, 3, weeks.on(5));
        due(ReviewDue.State.STOPPED, 3, weeks.on(24));
        assertFalse(weeks.due().asked());
        Weeks kept = Weeks.open().full().on(3).reading(Place.GROIN, 2, Has.YES);
        due(ReviewDue.State.DUE, 21, kept.on(21));
    }

    @Test
    void afterTwentyEightDaysAwayABlockBeginsAnew() {
        Weeks near = Weeks.open().full().on(27).ready().light();
        due(ReviewDue.State.OVERDUE, 28, near.on(28));
        Weeks away = Weeks.open().full();
        due(ReviewDue.State.NONE, 0, away.on(28));
        away.on(30).screening().on(31).ready().light();
        due(ReviewDue.State.RUNNING, 20, away.on(51));
        var block = away.due().block();
        assertNotNull(block);
        assertEquals(1, block.start() - block.opened());
    }

    @Test
    void awayIsTwentyEightDaysFromSessionToSession() {
        Weeks near = Weeks.open().full().on(27).screening().ready().light();
        assertEquals(27, near.due().days());
        Weeks away = Weeks.open().full().on(28).screening().ready().light();
        due(ReviewDue.State.RUNNING, 0, away);
        // Who came back without a new screening: nothing from before the absence is a baseline.
        var block = Weeks.open().full().on(30).ready().light().due().block();
        assertNotNull(block);
        assertEquals(block.start(), block.opened());
    }

    @Test
    void theNewestOfSeveralOpeningsOpensIt() {
        Weeks weeks = Weeks.open().full();
        for (int day = 1; day <= 3; day++) {
            weeks.on(day).check().reading(6, 1, 0);
        }
        weeks.released("G9", weeks.last(), weeks.date(), 6).on(8).review(ReviewOutcome.V4);
        weeks.on(9).check().reading(6, 1, 0).light();
        var block = weeks.due().block();
        assertNotNull(block);
        assertEquals(1, block.start() - block.opened());
    }

    @Test
    void whatIsNoSessionBeginsNoBlock() {
        due(ReviewDue.State.NONE, 0, Weeks.open().start(SessionKind.FULL).finish(SessionEnd.STOPPED));
        due(ReviewDue.State.NONE, 0, Weeks.open().on(1).ready().full().on(0));
        Weeks withdrawn = Weeks.open();
        withdrawn.full();
        String start = withdrawn.entries().stream()
                .filter(each -> each instanceof SessionStarted)
                .findFirst()
                .orElseThrow()
                .id();
        due(ReviewDue.State.NONE, 0, withdrawn.withdrawn(start));
        // Nor does it belong to one that runs: the first session after 28 days away.
        Weeks nothing =
                Weeks.open().full().on(27).screening().start(SessionKind.LIGHT).on(29);
        due(ReviewDue.State.NONE, 0, nothing);
    }

    // V1 --------------------------------------------------------------------

    @Test
    void aHoldOtherThanKeepStands() {
        Weeks weeks = block(day -> day < 18 ? 4 : 6, NINE);
        assertEquals(Level.GENTLE, weeks.clearance().level());
        assertEquals(ReviewOutcome.V1, outcome(weeks, 5));
        Weeks kept = block(steady(4), NINE).check().reading(Place.GROIN, 2, Has.YES);
        assertEquals(Level.KEEP, kept.clearance().level());
        assertEquals(ReviewOutcome.V5, outcome(kept, 0));
    }

    // V2 --------------------------------------------------------------------

    @Test
    void painUpByTwoOnTheBaselineIsWorse() {
        Left up = day -> day < 7 ? 2 : day < 17 ? 3 : 4;
        Weeks worse = days(Weeks.screened(), 24, up, NINE);
        assertEquals(ReviewOutcome.V2, outcome(worse, 5));
        assertEquals(List.of("V2.pain-up", "V2.hold"), reasons(worse, 5));
        Weeks below = days(Weeks.screened(), 24, day -> day == 20 ? 3 : up.on(day), NINE);
        assertEquals(ReviewOutcome.V5, outcome(below, 0));
    }

    @Test
    void painUpByTwoOnTheEndOfTheLastBlockIsWorse() {
        Weeks weeks = block(day -> day < 10 ? 3 : day < 14 ? 2 : 1, NINE);
        assertEquals(ReviewOutcome.V3, outcome(weeks, 1));
        weeks.review(ReviewOutcome.V3);
        // Slowly up again: the baseline of the new block is 2 already.
        for (int day = 21; day < 45; day++) {
            weeks.on(day).check().reading(day < 38 ? 2 : 3, 1, 0);
            if (NINE.contains(day - 21)) {
                weeks.full();
            }
        }
        assertEquals(List.of("V2.pain-up-on-last", "V2.hold"), reasons(weeks.on(45), 0));
        assertEquals(ReviewOutcome.V5, outcome(below(), 0));
    }

    /// The same, one reading less bad.
    private static Weeks below() {
        Weeks weeks = block(day -> day < 10 ? 3 : day < 14 ? 2 : 1, NINE).review(ReviewOutcome.V3);
        for (int day = 21; day < 45; day++) {
            weeks.on(day).check().reading(day < 38 || day == 40 ? 2 : 3, 1, 0);
            if (NINE.contains(day - 21)) {
                weeks.full();
            }
        }
        return weeks.on(45);
    }

    @Test
    void activitiesDownByTwoAreWorse() {
        Weeks worse = screened(4).activities(5, 5, 5);
        days(worse, 21, steady(4), NINE).activities(5, 3, 1);
        assertEquals(List.of("V2.activities-down", "V2.hold"), reasons(worse, 5));
        Weeks below = screened(4).activities(5, 5, 5);
        days(below, 21, steady(4), NINE).activities(5, 3, 2);
        assertEquals(ReviewOutcome.V5, outcome(below, 0));
    }

    @Test
    void aJudgementOfMinusThreeIsWorse() {
        assertEquals(ReviewOutcome.V5, outcome(block(steady(4), NINE), -2));
        assertEquals(ReviewOutcome.V2, outcome(block(steady(4), NINE), -3));
    }

    @Test
    void worseNeedsNoConsistency() {
        assertEquals(ReviewOutcome.V2, outcome(block(steady(4), List.of(0)), -3));
    }

    // V3 --------------------------------------------------------------------

    /// Baseline 4, last as given.
    private static Weeks downTo(int sum) {
        return block(day -> day < 7 ? 4 : day < 14 ? 3 : 2 + (day - 14 < sum - 14 ? 1 : 0), NINE);
    }

    @Test
    void painDownByThirtyPerCentIsBetter() {
        // 28 over 7 days; 30 per cent are 8.4 of the sum.
        assertEquals(ReviewOutcome.V3, outcome(downTo(19), 1));
        assertEquals(ReviewOutcome.V5, outcome(downTo(20), 1));
        assertEquals(List.of("V3.pain-down", "V3.judgement"), reasons(downTo(19), 1));
        // 20 over 7 days; 30 per cent are 6 to the dot.
        assertEquals(ReviewOutcome.V3, outcome(block(day -> day < 6 ? 3 : 2, NINE), 1));
        assertEquals(ReviewOutcome.V5, outcome(block(day -> day < 6 || day == 20 ? 3 : 2, NINE), 1));
    }

    @Test
    void painDownByTwoIsBetter() {
        // From 7 a day 30 per cent are 2.1: two points are reached first.
        Weeks two = weekly(7, 5, 0);
        assertEquals(ReviewOutcome.V3, outcome(two, 1));
        assertEquals(ReviewOutcome.V5, outcome(weekly(7, 5, 1), 1));
    }

    /// Screened at that level, which a clinician knows; at the end lower, one day by so much less.
    private static Weeks weekly(int before, int after, int more) {
        Weeks weeks = screened(before);
        for (int day = 0; day < 3; day++) {
            weeks.on(day).check().reading(before, 1, 0);
        }
        weeks.released("G9", weeks.last(), weeks.date(), before).on(3).check().reading(before, 1, 0);
        for (int day = 4; day < 26; day++) {
            weeks.on(day).check().reading(day < 12 ? before : after + (day == 20 ? more : 0), 1, 0);
            if (NINE.contains(day - 4)) {
                weeks.full();
            }
        }
        return weeks.on(26);
    }

    /// Three weeks of levels that go down by one place of the body or stay.
    private static Weeks places(int[] before, int[] after) {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).tells(before[0], before[1], before[2]);
        for (int day = 0; day < 21; day++) {
            int[] now = day < 12 ? before : after;
            weeks.on(day).check().reading(now[0], now[1], now[2]);
            if (NINE.contains(day)) {
                weeks.full();
            }
        }
        return weeks.on(21);
    }

    @Test
    void betterIsOfThePlaceThatWasWorst() {
        for (int place = 0; place < 3; place++) {
            int[] before = {1, 1, 1};
            int[] after = {1, 1, 1};
            before[place] = 5;
            after[place] = 3;
            Finding finding = places(before, after).finding(1);
            assertEquals(ReviewOutcome.V3, finding.outcome());
            assertEquals(
                    Pain.PLACES.get(place),
                    Objects.requireNonNull(finding.reasons().getFirst().slot("place"))
                            .text());
            // Another place that fell as much, but was not the worst, is not enough.
            before[(place + 1) % 3] = 4;
            after[(place + 1) % 3] = 1;
            after[place] = 5;
            assertEquals(ReviewOutcome.V5, outcome(places(before, after), 1));
        }
        // Of two that were worst alike the one counts that is worst now.
        assertEquals(ReviewOutcome.V5, outcome(places(new int[] {4, 4, 0}, new int[] {4, 2, 0}), 1));
        assertEquals(ReviewOutcome.V5, outcome(places(new int[] {4, 4, 0}, new int[] {2, 4, 0}), 1));
        assertEquals(ReviewOutcome.V5, outcome(places(new int[] {0, 4, 4}, new int[] {0, 2, 4}), 1));
        assertEquals(ReviewOutcome.V3, outcome(places(new int[] {0, 4, 4}, new int[] {0, 2, 2}), 1));
    }

    @Test
    void worseIsOfAnyPlace() {
        // Up a point at a time: no date is raised, and no complete week stands two above the first.
        for (int place = 0; place < 3; place++) {
            int at = place;
            Weeks weeks = Weeks.of("2026-11-21").profile(true).tells(2, 2, 2);
            for (int day = 0; day < 24; day++) {
                int up = day < 7 ? 2 : day < 17 ? 3 : 4;
                weeks.on(day).check().reading(at == 0 ? up : 2, at == 1 ? up : 2, at == 2 ? up : 2);
            }
            Finding finding = weeks.full().on(24).finding(0);
            assertEquals(ReviewOutcome.V2, finding.outcome());
            assertEquals(
                    Pain.PLACES.get(place),
                    Objects.requireNonNull(finding.reasons().getFirst().slot("place"))
                            .text());
        }
    }

    @Test
    void thirtyPerCentCountFromABaselineOfTwo() {
        // Sums of 14 and 13: at 2 and just below; the end is low in both.
        assertEquals(List.of("V3.pain-down", "V3.judgement"), reasons(block(day -> day < 7 ? 2 : 1, NINE), 1));
        assertEquals(
                List.of("V3.low-and-steady", "V3.judgement"),
                reasons(block(day -> day < 6 ? 2 : day < 14 ? 1 : 0, NINE), 1));
    }

    @Test
    void activitiesUpByTwoAreBetter() {
        Weeks better = screened(4).activities(5, 5, 5);
        days(better, 21, steady(4), NINE).activities(7, 7, 7);
        assertEquals(List.of("V3.activities-up", "V3.judgement"), reasons(better, 1));
        Weeks below = screened(4).activities(5, 5, 5);
        days(below, 21, steady(4), NINE).activities(7, 7, 6);
        assertEquals(ReviewOutcome.V5, outcome(below, 1));
    }

    @Test
    void onlyActivitiesToldBothTimesAreCompared() {
        Weeks weeks = screened(4).activities(5, 5);
        days(weeks, 21, steady(4), NINE).activities(7);
        assertEquals(1, weeks.finding(1).numbers().activities().scores().size());
        assertEquals(ReviewOutcome.V3, outcome(weeks, 1));
        Weeks once = screened(4);
        days(once, 21, steady(4), NINE).activities(10, 10);
        assertEquals(List.of(), once.finding(1).numbers().activities().scores());
        assertEquals(ReviewOutcome.V5, outcome(once, 1));
    }

    @Test
    void withdrawnActivitiesAndRangesDoNotCount() {
        Weeks weeks = screened(4).activities(5, 5).range("twist", Side.LEFT, 3);
        days(weeks, 21, steady(4), NINE).activities(9, 9);
        String told = weeks.last();
        weeks.range("twist", Side.LEFT, 4);
        String range = weeks.last();
        assertEquals(ReviewOutcome.V3, outcome(weeks, 1));
        assertFalse(reasons(weeks, 1).contains("V5.no-range"));
        weeks.later(30).withdrawn(told).withdrawn(range);
        assertEquals(ReviewOutcome.V5, outcome(weeks, 1));
        assertEquals(List.of(), weeks.finding(1).numbers().range().steps());
    }

    @Test
    void activitiesAreComparedByName() {
        Weeks weeks = screened(4).activities(1, 9);
        days(weeks, 21, steady(4), NINE).activities(1, 9, 5);
        assertEquals(
                List.of(new ActivityChange.Score("a", 1, 1), new ActivityChange.Score("b", 9, 9)),
                weeks.finding(1).numbers().activities().scores());
    }

    @Test
    void betterNeedsAJudgementAboveNought() {
        assertEquals(ReviewOutcome.V5, outcome(downTo(15), 0));
        assertEquals(ReviewOutcome.V3, outcome(downTo(15), 1));
    }

    @Test
    void lowPainThatStayedLowNeedsNoMoreThanNought() {
        assertEquals(List.of("V3.low-and-steady", "V3.judgement"), reasons(block(steady(1), NINE), 0));
        assertEquals(ReviewOutcome.V5, outcome(block(steady(1), NINE), -1));
        // One reading of 2 among the first: still under 2; all of them: not.
        assertEquals(ReviewOutcome.V3, outcome(block(day -> day < 6 ? 2 : 1, NINE), 0));
        assertEquals(ReviewOutcome.V5, outcome(block(steady(2), NINE), 0));
    }

    @Test
    void betterWithFewSessionsIsGoOnWithASmallerPlan() {
        Left better = day -> day < 7 ? 4 : day < 14 ? 3 : 2;
        assertEquals(
                List.of("V3.pain-down", "V3.judgement", "V3.too-few-to-know-why", "V3.smaller-plan"),
                reasons(block(better, List.of(0)), 1));
    }

    // V4 --------------------------------------------------------------------

    @Test
    void threeFifthsOfThePlanAreConsistent() {
        Weeks five = block(steady(4), List.of(0, 2, 4, 7, 9));
        var numbers = five.finding(0).numbers().consistency();
        assertEquals(
                List.of(21, 9, 5, 0), List.of(numbers.openDates(), numbers.planned(), numbers.full(), numbers.light()));
        assertEquals(List.of("V4.too-few", "V4.smaller-plan"), reasons(five, 0));
        assertEquals(ReviewOutcome.V5, outcome(block(steady(4), List.of(0, 2, 4, 7, 9, 11)), 0));
    }

    @Test
    void threeFifthsToTheDot() {
        // Two a week; one raised date leaves 20 open ones: 5 planned, so that 6 halves are enough.
        assertEquals(ReviewOutcome.V5, outcome(twoAWeek(List.of(0, 7, 14)), 0));
        assertEquals(ReviewOutcome.V4, outcome(twoAWeek(List.of(0, 7)), 0));
    }

    private static Weeks twoAWeek(List<Integer> full) {
        Weeks weeks = days(screened(4).week(Week.TWO), 21, day -> day == 19 ? 6 : 4, full);
        assertEquals(20, weeks.finding(0).numbers().consistency().openDates());
        assertEquals(5, weeks.finding(0).numbers().consistency().planned());
        return weeks;
    }

    @Test
    void whatIsOverdueIsNoPartOfThePlan() {
        Weeks weeks = days(screened(4), 30, steady(4), NINE);
        assertEquals(28, weeks.finding(0).numbers().consistency().openDates());
        assertEquals(
                21, block(steady(4), NINE).finding(0).numbers().consistency().openDates());
    }

    @Test
    void aLightSetIsHalfWhereAFullSessionWasOffered() {
        assertEquals(ReviewOutcome.V5, outcome(withLight(14), 0));
        // The day after a full session none was offered.
        assertEquals(ReviewOutcome.V4, outcome(withLight(10), 0));
    }

    private static Weeks withLight(int light) {
        Weeks weeks = screened(4);
        for (int day = 0; day < 21; day++) {
            weeks.on(day).check().reading(4, 1, 0);
            if (List.of(0, 2, 4, 7, 9).contains(day)) {
                weeks.full();
            } else if (day == light) {
                weeks.today(Less.BAD_DAY).light();
            }
        }
        return weeks.on(21);
    }

    @Test
    void aFullSessionCountsHalfAttemptedOrEndedByPain() {
        assertEquals(0, onlySession(Weeks.open().start(SessionKind.FULL).tilt(Answer.COMFORTABLE)));
        assertEquals(
                1,
                onlySession(Weeks.open()
                        .start(SessionKind.FULL)
                        .tilt(Answer.COMFORTABLE)
                        .pulses(Side.LEFT)));
        assertEquals(1, onlySession(Weeks.open().start(SessionKind.FULL).tilt(Answer.SHARP)));
        assertEquals(
                0,
                onlySession(Weeks.open()
                        .start(SessionKind.LIGHT)
                        .tilt(Answer.COMFORTABLE)
                        .pulses(Side.LEFT)));
    }

    /// How many full sessions count of a diary with one that ends here.
    private static int onlySession(Weeks weeks) {
        return weeks.finish(SessionEnd.STOPPED)
                .on(5)
                .finding(0)
                .numbers()
                .consistency()
                .full();
    }

    @Test
    void twoFullSessionsOfADateAreOneAndAWithdrawnOneIsNone() {
        assertEquals(
                1,
                Weeks.open()
                        .full()
                        .full()
                        .on(5)
                        .finding(0)
                        .numbers()
                        .consistency()
                        .full());
        Weeks weeks = Weeks.open().full().on(2).ready().full();
        String start = weeks.entries().stream()
                .filter(each -> each instanceof SessionStarted)
                .reduce((one, other) -> other)
                .orElseThrow()
                .id();
        assertEquals(2, weeks.on(5).finding(0).numbers().consistency().full());
        assertEquals(
                1, weeks.withdrawn(start).finding(0).numbers().consistency().full());
    }

    @Test
    void fewerThanThreePlannedTellNothing() {
        // Two a week, every second date raised: 11 open dates make 3, 10 make 2.
        Left raised = day -> day % 2 == 1 ? 4 : 2;
        List<Integer> full = List.of(0, 4, 8, 12, 16, 20);
        Weeks three = days(Weeks.screened().week(Week.TWO), 21, raised, full);
        assertEquals(3, three.finding(0).numbers().consistency().planned());
        assertEquals(11, three.finding(0).numbers().consistency().openDates());
        assertEquals(ReviewOutcome.V5, outcome(three, 0));
        Weeks two = days(Weeks.screened().week(Week.TWO), 21, raised, List.of(0, 4, 8, 12));
        two.on(17)
                .check()
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED)
                .on(21);
        assertEquals(2, two.finding(0).numbers().consistency().planned());
        assertEquals(ReviewOutcome.V4, outcome(two, 0));
    }

    @Test
    void painNeedsThreeDatesAtEachEnd() {
        assertEquals(ReviewOutcome.V5, outcome(read(3), 0));
        assertTrue(reasons(read(2), 0).contains("V4.pain-unknown"));
        // The day of the review is no part of what one looks back on.
        var numbers = read(2).reading(4, 1, 0).finding(0).numbers();
        assertEquals(2, numbers.baseline().dates());
        assertEquals(2, numbers.last().dates());
    }

    /// Nine full sessions, and complete readings on the last so many days only.
    private static Weeks read(int dates) {
        Weeks weeks = screened(4);
        for (int day = 0; day < 21; day++) {
            weeks.on(day).check();
            if (day >= 21 - dates) {
                weeks.reading(4, 1, 0);
            } else {
                weeks.reading(4, null, 0);
            }
            if (NINE.contains(day)) {
                weeks.full();
            }
        }
        return weeks.on(21);
    }

    @Test
    void withoutAJudgementNothingIsTold() {
        assertEquals(List.of("V4.not-judged", "V4.smaller-plan"), reasons(block(steady(4), NINE), null));
    }

    @Test
    void theSecondUnclearReviewRunningKeeps() {
        Weeks weeks = block(steady(4), List.of(0)).review(ReviewOutcome.V4);
        for (int day = 21; day < 42; day++) {
            weeks.on(day).check().reading(4, 1, 0);
            if (day == 21) {
                weeks.full();
            }
        }
        assertEquals(List.of("V4.too-few", "V4.smaller-plan", "V4.hold"), reasons(weeks.on(42), 0));
    }

    @Test
    void onlyAReviewThatCountsComesInBetween() {
        assertTrue(last(ReviewOutcome.V4, ReviewOutcome.V1));
        assertFalse(last(ReviewOutcome.V4, ReviewOutcome.V3));
        assertFalse(last(ReviewOutcome.V4, ReviewOutcome.V5));
        assertFalse(last(ReviewOutcome.V3));
        Weeks withdrawn = reviews(ReviewOutcome.V4, ReviewOutcome.V5);
        String flat = withdrawn.last();
        withdrawn.later(30).withdrawn(flat);
        assertTrue(ReviewHolds.lastUnclear(withdrawn.history(), withdrawn.date()));
        assertEquals(List.of("keep V5", "keep V4"), holds(withdrawn.review(ReviewOutcome.V4)));
        Weeks worse = reviews(ReviewOutcome.V4, ReviewOutcome.V2);
        assertEquals(List.of("gentle V2"), holds(worse.review(ReviewOutcome.V4)));
        Weeks taken = reviews(ReviewOutcome.V4, ReviewOutcome.V2);
        String down = taken.last();
        assertEquals(
                List.of("gentle V2", "keep V4"),
                holds(taken.later(30).withdrawn(down).review(ReviewOutcome.V4)));
    }

    private static boolean last(ReviewOutcome... outcomes) {
        Weeks weeks = reviews(outcomes);
        return ReviewHolds.lastUnclear(weeks.history(), weeks.date());
    }

    // V5 --------------------------------------------------------------------

    @Test
    void flatKeepsAndNamesTheRangeThatDidNotGrow() {
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(block(steady(4), NINE), 0));
        assertEquals(List.of("V5.flat", "V5.hold", "V5.no-range"), reasons(ranged(3, 3), 0));
        assertEquals(List.of("V5.flat", "V5.hold", "V5.no-range"), reasons(ranged(3, 2), 0));
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(ranged(3, 4), 0));
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(ranged(5, 5), 0));
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(ranged(3, null), 0));
    }

    private static Weeks ranged(int before, @Nullable Integer now) {
        Weeks weeks = screened(4).range("twist", Side.LEFT, before);
        return days(weeks, 21, steady(4), NINE).range("twist", Side.LEFT, now);
    }

    @Test
    void betterWithoutRangeSaysSoInOneLine() {
        Weeks weeks = screened(4).range("twist", Side.LEFT, 3).range("twist", Side.RIGHT, 5);
        days(weeks, 21, day -> day < 7 ? 4 : day < 14 ? 3 : 2, NINE)
                .range("twist", Side.LEFT, 3)
                .range("twist", Side.RIGHT, 5);
        assertEquals(List.of("V3.pain-down", "V3.judgement", "V5.no-range"), reasons(weeks, 1));
    }

    @Test
    void withANewHipNoRangeIsTried() {
        Weeks weeks = Weeks.screened().condition("hip-replacement", Has.YES).range("twist", Side.LEFT, 3);
        days(weeks, 21, steady(4), NINE).range("twist", Side.LEFT, 3);
        assertEquals(List.of(), weeks.finding(0).numbers().range().steps());
    }

    // What it looks at ------------------------------------------------------

    @Test
    void baselineAndLastAreSumsOfSevenDates() {
        Finding finding = block(day -> day < 7 ? 4 : day < 14 ? 3 : 2, NINE).finding(1);
        assertEquals(new Pain(7, 28, 7, 0), finding.numbers().baseline());
        assertEquals(new Pain(7, 14, 7, 0), finding.numbers().last());
        assertNull(finding.numbers().previous());
    }

    @Test
    void aDateStaysOpenForWhoDidNotComeOrChoseLess() {
        Weeks weeks = Weeks.open().full().on(3).ready().today(Less.REST).on(5).ready();
        PastOffers days = new PastOffers(weeks.history(), weeks.held());
        assertEquals(PastDay.SPACED, days.on(weeks.date() - 4));
        assertEquals(PastDay.FULL, days.on(weeks.date() - 3));
        assertEquals(PastDay.FULL, days.on(weeks.date() - 2));
    }

    @Test
    void aDateThatARuleHeldBackIsNotOpen() {
        Weeks red = Weeks.open().start(SessionKind.LIGHT).tilt(Answer.SHARP).finish(SessionEnd.RED);
        assertEquals(PastDay.LESS, new PastOffers(red.history(), red.held()).on(red.date() + 1));
        assertEquals(PastDay.FULL, new PastOffers(red.history(), red.held()).on(red.date() + 2));
        Weeks raised = Weeks.open().on(1).reading(4, 1, 0);
        assertEquals(PastDay.LESS, new PastOffers(raised.history(), raised.held()).on(raised.date()));
    }

    // Holds (V2, V4, V5) ----------------------------------------------------

    private static List<String> holds(Weeks weeks) {
        return ReviewHolds.all(weeks.history(), weeks.date()).stream()
                .filter(each -> each.until() == null)
                .map(each ->
                        each.hold().level().code() + " " + each.hold().key().rule())
                .toList();
    }

    private static Weeks reviews(ReviewOutcome... outcomes) {
        Weeks weeks = Weeks.open();
        for (ReviewOutcome each : outcomes) {
            weeks.review(each);
        }
        return weeks;
    }

    @Test
    void reviewsHold() {
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V1)));
        assertEquals(List.of("gentle V2"), holds(reviews(ReviewOutcome.V2)));
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V3)));
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V4)));
        assertEquals(List.of("keep V5"), holds(reviews(ReviewOutcome.V5)));
    }

    @Test
    void theSecondUnclearRunningHolds() {
        Weeks second = reviews(ReviewOutcome.V4, ReviewOutcome.V4);
        assertEquals(List.of("keep V4"), holds(second));
        Held held = ReviewHolds.all(second.history(), second.date()).getFirst();
        assertEquals(second.last(), held.hold().key().entry());
        assertEquals(List.of("keep V4"), holds(reviews(ReviewOutcome.V4, ReviewOutcome.V1, ReviewOutcome.V4)));
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V4, ReviewOutcome.V3, ReviewOutcome.V4)));
        assertEquals(List.of("keep V5"), holds(reviews(ReviewOutcome.V4, ReviewOutcome.V5, ReviewOutcome.V4)));
    }

    @Test
    void goOnClosesWhatEarlierReviewsKeepAndNoMore() {
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V5, ReviewOutcome.V3)));
        assertEquals(List.of("gentle V2"), holds(reviews(ReviewOutcome.V2, ReviewOutcome.V5, ReviewOutcome.V3)));
        assertEquals(List.of("keep V5"), holds(reviews(ReviewOutcome.V3, ReviewOutcome.V5)));
    }

    @Test
    void aWithdrawnReviewStillHoldsAndClosesNothing() {
        Weeks flat = reviews(ReviewOutcome.V5);
        String review = flat.last();
        assertEquals(List.of("keep V5"), holds(flat.later(30).withdrawn(review)));
        Weeks better = reviews(ReviewOutcome.V5, ReviewOutcome.V3);
        String goOn = better.last();
        assertEquals(List.of("keep V5"), holds(better.later(30).withdrawn(goOn)));
    }

    @Test
    void aReviewOfTomorrowHoldsAtOnceAndClosesTomorrow() {
        Weeks tomorrow =
                reviews(ReviewOutcome.V5).on(1).review(ReviewOutcome.V3).on(0);
        assertEquals(List.of("keep V5"), holds(tomorrow));
        assertEquals(List.of(), holds(tomorrow.on(1)));
        assertEquals(
                List.of("gentle V2"),
                holds(Weeks.open().on(1).review(ReviewOutcome.V2).on(0)));
    }

    @Test
    void whatAReviewKeptCountsAsHeldUntilOneSaysGoOn() {
        Weeks weeks = reviews(ReviewOutcome.V5).on(7).review(ReviewOutcome.V3).on(10);
        int first = weeks.date() - 10;
        assertEquals(8, weeks.held().heldDays(first, weeks.date()));
        assertEquals(0, weeks.held().gentleDays(first, weeks.date()));
        Weeks stands = reviews(ReviewOutcome.V5).on(7).review(ReviewOutcome.V2).on(10);
        assertEquals(11, stands.held().heldDays(first, stands.date()));
        assertEquals(4, stands.held().gentleDays(first, stands.date()));
        assertFalse(stands.held().locked(stands.date()));
    }

    @Test
    void datesHeldTwiceCountOnce() {
        Weeks weeks = reviews(ReviewOutcome.V5).on(2).check().reading(Place.GROIN, 2, Has.YES);
        String pain = weeks.last();
        weeks.on(3).review(ReviewOutcome.V3).on(6).released("G8", pain).on(12);
        int first = weeks.date() - 12;
        assertEquals(7, weeks.held().heldDays(first, weeks.date()));
        Weeks apart = reviews(ReviewOutcome.V5).on(2).review(ReviewOutcome.V3);
        apart.on(6).check().reading(Place.GROIN, 2, Has.YES);
        String later = apart.last();
        apart.on(8).released("G8", later).on(12);
        assertEquals(6, apart.held().heldDays(first, apart.date()));
        Weeks within = reviews(ReviewOutcome.V5).on(2).check().reading(Place.GROIN, 2, Has.YES);
        String inside = within.last();
        within.on(3).released("G8", inside).on(9).review(ReviewOutcome.V3).on(12);
        assertEquals(10, within.held().heldDays(first, within.date()));
        Weeks touching =
                reviews(ReviewOutcome.V5).on(2).review(ReviewOutcome.V3).review(ReviewOutcome.V5);
        touching.on(4).review(ReviewOutcome.V3).on(12);
        assertEquals(5, touching.held().heldDays(first, touching.date()));
    }

    @Test
    void theAnswersAreCanonicalJson() {
        Weeks weeks = block(day -> day < 7 ? 4 : day < 14 ? 3 : 2, NINE);
        assertEquals(
                "{\"state\":\"due\",\"opened\":\"2026-11-21\",\"start\":\"2026-11-21\",\"days\":21,\"dueAt\":21,"
                        + "\"overdueAt\":28,\"reasons\":[{\"rule\":\"D3\",\"code\":\"review-due\","
                        + "\"slots\":{\"days\":21},\"sources\":[\"A3:17\",\"R35\"]}]}",
                ReviewJson.of(weeks.due()).text());
        String json = ReviewJson.of(weeks.finding(1)).text();
        assertTrue(json.startsWith("{\"outcome\":\"V3\",\"reasons\":[{\"rule\":\"V3\",\"code\":\"pain-down\","), json);
        Weeks told = screened(4).activities(5).range("twist", Side.LEFT, 2);
        String numbers = ReviewJson.of(days(told, 21, steady(4), NINE)
                        .activities(6)
                        .range("twist", Side.LEFT, 3)
                        .finding(null))
                .text();
        assertTrue(
                numbers.contains("\"activities\":[{\"name\":\"a\",\"before\":5,\"now\":6}],"
                        + "\"range\":[{\"check\":\"twist\",\"side\":\"left\",\"before\":2,\"now\":3}],"),
                numbers);
        assertTrue(numbers.endsWith("\"judgement\":null}}"), numbers);
        assertTrue(
                json.endsWith("\"numbers\":{\"opened\":\"2026-11-21\",\"start\":\"2026-11-21\","
                        + "\"baseline\":{\"dates\":7,\"left\":28,\"right\":7,\"centre\":0},"
                        + "\"last\":{\"dates\":7,\"left\":14,\"right\":7,\"centre\":0},\"previous\":null,"
                        + "\"activities\":[],\"range\":[],\"openDates\":21,\"planned\":9,\"full\":9,\"light\":0,"
                        + "\"consistent\":true,\"judgement\":1}}"),
                json);
    }
}
