package nutation.catalogue.rules;

import static nutation.catalogue.rules.ThreeWeeks.NINE;
import static nutation.catalogue.rules.ThreeWeeks.block;
import static nutation.catalogue.rules.ThreeWeeks.days;
import static nutation.catalogue.rules.ThreeWeeks.holds;
import static nutation.catalogue.rules.ThreeWeeks.outcome;
import static nutation.catalogue.rules.ThreeWeeks.reasons;
import static nutation.catalogue.rules.ThreeWeeks.reviews;
import static nutation.catalogue.rules.ThreeWeeks.screened;
import static nutation.catalogue.rules.ThreeWeeks.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.clearance.ReviewHolds;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Less;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import org.junit.jupiter.api.Test;

/// V4: whether there is enough to tell by. Day 0 of the diary is the first of a block.
final class ReviewEnoughTest {
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
        ThreeWeeks.Left raised = day -> day % 2 == 1 ? 4 : 2;
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
}
