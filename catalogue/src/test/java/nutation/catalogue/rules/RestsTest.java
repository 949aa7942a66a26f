package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionKind;
import nutation.engine.explain.Slot;
import org.junit.jupiter.api.Test;

/// P5, P8: what rests, for how long, and how it comes back. Red answers alone, each a rest of its own.
final class RestsTest {
    private static final String OUT = "P8.out-until-review";

    private static String rest(Climb climb, int day) {
        var rest = climb.standing(day).rest();
        return rest == null ? "none" : Says.name(rest);
    }

    private static Slot left(Climb climb, int day) {
        return java.util.Objects.requireNonNull(climb.standing(day).rest()).slot("left");
    }

    private static Climb reds(Climb climb, int... days) {
        for (int day : days) {
            climb.sharp(day, 1);
        }
        return climb;
    }

    private static Climb review(Climb climb, int day, ReviewOutcome outcome) {
        climb.weeks().on(day).review(outcome);
        return climb;
    }

    @Test
    void sevenDaysAfterARedAnswer() {
        Climb climb = Climb.begun().sharp(0, 1);
        assertEquals(new Slot.OfNumber("left", 8), left(climb, 0));
        assertEquals(new Slot.OfNumber("left", 7), left(climb, 1));
        assertEquals(new Slot.OfNumber("left", 1), left(climb, 7));
        assertEquals("none", rest(climb, 8));
    }

    @Test
    void aRedAnswerOfTomorrowRestsItAtOnce() {
        Climb climb = Climb.begun().sharp(3, 1);
        assertEquals("P5.rests", rest(climb, 1));
        assertEquals(new Slot.OfNumber("left", 8), left(climb, 1));
    }

    @Test
    void ofTwoReasonsTheRedOneSpeaks() {
        assertEquals("P5.rests", rest(Climb.begun().hurts(0, 1).sharp(2, 1), 3));
        assertEquals("P8.rests", rest(Climb.begun().hurts(0, 1).hurts(2, 1), 3));
    }

    // Two on a date -----------------------------------------------------------------------------

    private static Climb again(Climb climb, boolean hurts) {
        climb.weeks().later(60);
        climb.start(SessionKind.LIGHT, 1);
        return hurts ? climb.hurts() : climb.answers(Answer.COMFORTABLE);
    }

    @Test
    void twoOnADateAreOneWithTheWorseAnswer() {
        assertEquals("none", rest(again(Climb.begun().hurts(0, 1), true), 1));
        assertEquals("P8.rests", rest(again(Climb.begun().hurts(0, 1), false).hurts(2, 1), 3));
        Climb worse = Climb.begun().on(0).start(SessionKind.FULL, 1).answers(Answer.COMFORTABLE);
        assertEquals("P8.rests", rest(again(worse, true).hurts(2, 1), 3));
        Climb good = Climb.begun().on(0).start(SessionKind.FULL, 1).answers(Answer.COMFORTABLE);
        assertEquals("none", rest(again(good, false).hurts(2, 1), 3));
    }

    @Test
    void afterARestBeganTheCountStartsFromNothingOnTheSameDate() {
        Climb climb = again(Climb.begun().hurts(0, 1).hurts(2, 1), false);
        assertEquals("none", rest(climb.hurts(10, 1), 11));
        Climb worse = again(Climb.begun().hurts(0, 1).hurts(2, 1), true);
        assertEquals("P8.rests", rest(worse.hurts(10, 1), 11));
    }

    // The third rest of a block -------------------------------------------------------------------

    @Test
    void theThirdRestOfABlockHasNoEnd() {
        Climb climb = reds(Climb.begun(), 0, 2, 4);
        assertEquals(OUT, rest(climb, 4));
        assertEquals(OUT, rest(climb, 90));
        assertEquals(
                new Slot.OfNumber("rests", 3),
                java.util.Objects.requireNonNull(climb.standing(90).rest()).slot("rests"));
        assertEquals("none", rest(reds(Climb.begun(), 0, 2), 10));
    }

    @Test
    void restsAreCountedInTheirBlock() {
        assertEquals("none", rest(reds(review(reds(Climb.begun(), 0, 2), 3, ReviewOutcome.V4), 4), 12));
        // A rest of the day of the review is the first of the new block.
        assertEquals("none", rest(reds(review(reds(Climb.begun(), 0, 2), 4, ReviewOutcome.V4), 4), 12));
        Climb three = reds(review(reds(Climb.begun(), 0), 2, ReviewOutcome.V4), 2, 4, 6);
        assertEquals(OUT, rest(three, 30));
    }

    @Test
    void aReviewThatIsStillToComeOrWasTakenBackBeginsNoBlock() {
        Climb ahead = review(reds(Climb.begun(), 0, 2, 4), 3, ReviewOutcome.V4);
        assertEquals("none", rest(ahead, 12));
        Climb future = review(reds(Climb.begun(), 0, 2, 5), 4, ReviewOutcome.V4);
        assertEquals(OUT, rest(future, 3));
        Climb today = review(reds(Climb.begun(), 0, 2, 5), 4, ReviewOutcome.V4);
        assertEquals("P5.rests", rest(today, 4));
        Climb taken = review(reds(Climb.begun(), 0, 2, 4), 3, ReviewOutcome.V4).takenBack(30);
        assertEquals(OUT, rest(taken, 12));
    }

    @Test
    void aReleaseBeginsABlock() {
        Climb climb = reds(Climb.begun(), 0, 2).on(3);
        climb.weeks().answer("past-cancer", Answered.NEW);
        climb.weeks().released("G3", climb.weeks().last());
        assertEquals("none", rest(reds(climb, 4), 12));
    }

    @Test
    void restsAreCountedInTheirOrder() {
        // Painful twice begins a rest on days 2 and 6, red one on days 4 and 10: three before the review, one after.
        Climb climb = Climb.begun().hurts(0, 1).hurts(2, 1).sharp(4, 1).hurts(6, 1);
        assertEquals(OUT, rest(review(climb, 8, ReviewOutcome.V4).sharp(10, 1), 30));
    }

    @Test
    void onlyAReviewThatSaysGoOnLetsItBack() {
        for (ReviewOutcome each : ReviewOutcome.values()) {
            Climb climb = review(reds(Climb.begun(), 0, 2, 4), 20, each);
            assertEquals(each == ReviewOutcome.V3 ? "none" : OUT, rest(climb, 30), each.name());
        }
        assertEquals(OUT, rest(review(reds(Climb.begun(), 0, 2, 4), 20, ReviewOutcome.V3), 19));
        assertEquals("none", rest(review(reds(Climb.begun(), 0, 2, 4), 20, ReviewOutcome.V3), 20));
        assertEquals(
                OUT,
                rest(review(reds(Climb.begun(), 0, 2, 4), 20, ReviewOutcome.V3).takenBack(30), 30));
    }

    @Test
    void aReleaseAloneDoesNotLetItBack() {
        Climb climb = reds(Climb.begun(), 0, 2, 4).on(20);
        climb.weeks().answer("past-cancer", Answered.NEW);
        climb.weeks().released("G3", climb.weeks().last());
        assertEquals(OUT, rest(climb, 30));
    }

    @Test
    void aRestAfterTheReturnIsOneOfTheNewBlock() {
        Climb climb = review(reds(Climb.begun(), 0, 2, 4), 20, ReviewOutcome.V3);
        assertEquals("P5.rests", rest(reds(climb, 22), 23));
        assertEquals("none", rest(climb, 30));
        assertEquals(OUT, rest(reds(climb, 40, 50), 70));
    }

    @Test
    void itComesBackAtItsFirstRungAndClimbsFromThere() {
        Climb climb = Climb.begun().full(0, 6);
        for (int day : new int[] {2, 4, 6}) {
            climb.sharp(day, 6);
        }
        // Other moves meanwhile: nobody was away.
        for (int day = 8; day <= 20; day += 4) {
            climb.elsewhere(day);
        }
        assertEquals("1 P5.down L4.unseen P8.back-at-first", fallen(review(climb, 20, ReviewOutcome.V3)));
        assertEquals("1 L1.stands", climb.full(21, 1).says(22));
        assertEquals("2 L1.stands", climb.full(23, 2).says(24));
        // Or on the very day of the review.
        Climb today = review(reds(Climb.begun(), 0, 2, 4), 20, ReviewOutcome.V3).full(20, 1);
        assertEquals("1 L1.stands", today.says(22));
        // A pain after the return is a fall like any other.
        assertEquals("1 P2.down", climb.hurts(25, 2).says(26));
    }

    private static String fallen(Climb climb) {
        return climb.says(20);
    }
}
