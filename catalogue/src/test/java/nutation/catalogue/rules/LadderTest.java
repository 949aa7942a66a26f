package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import nutation.engine.diary.Answer;
import nutation.engine.diary.Dates;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Slot;
import org.junit.jupiter.api.Test;

/// L1 to L6, P2, P9, W1: where a ladder stands, and every reason for it.
final class LadderTest {
    private static final String SQUEEZE = "adductor-squeeze/main";
    private static final String KNEES = "double-knee-to-chest/main";

    /// The day since which it is ready for the next rung.
    private static int readySince(Climb climb, int day) {
        int first = java.util.Objects.requireNonNull(Dates.parse("2026-11-21"));
        return climb.standing(day).readySince() - first;
    }

    @Test
    void itStandsWhereItWasOfferedLastEvenToday() {
        assertEquals("1 L1.first-rung", Climb.begun().says(0));
        Climb climb = Climb.begun().on(0).start(SessionKind.FULL, 3).answers(Answer.COMFORTABLE);
        assertEquals("3 L1.stands", climb.says(0));
        Reason reason = climb.standing(0).reasons().get(0);
        assertEquals(new Slot.OfNumber("rung", 3), reason.slot("rung"));
        assertEquals(new Slot.OfNumber("of", 8), reason.slot("of"));
    }

    /// D10, S10: it counts for stages and consistency only.
    @Test
    void whatCountsAsFullWhereConditionsLeaveNoMoreTakesNoLadderUp() {
        assertEquals("1 L1.first-rung", Climb.begun().countsAsFull(0, 2).says(2));
        assertEquals(
                "1 L1.stands",
                Climb.begun().full(0, 1).countsAsFull(4, 1).countsAsFull(8, 1).says(9));
    }

    @Test
    void aSessionThatWasTakenBackNeverPutsItHigher() {
        assertEquals("2 L1.stands", later(Climb.begun().full(0, 2).full(2, 4)).says(4));
        assertEquals("2 L1.stands", later(Climb.begun().full(0, 4).full(2, 2)).says(4));
        assertEquals("1 L1.stands", later(Climb.begun().full(0, 3)).says(4));
    }

    /// Takes the last session back on day 3.
    private static Climb later(Climb climb) {
        String session = climb.weeks().entries().stream()
                .filter(each -> each instanceof nutation.engine.diary.SessionStarted)
                .reduce((one, other) -> other)
                .orElseThrow()
                .id();
        return climb.on(3).takenBack(session, 0);
    }

    // Pain --------------------------------------------------------------------------------------

    @Test
    void painTakesItDownByOne() {
        assertEquals("2 P2.down", Climb.begun().hurts(0, 3).says(1));
        assertEquals("2 P5.down | P5.rests", Climb.begun().sharp(0, 3).says(1));
    }

    @Test
    void atTheFirstRungPainMakesItSmaller() {
        assertEquals("1 P2.smaller", Climb.begun().hurts(0, 1).says(1));
        assertEquals("1 P2.down", Climb.begun().hurts(0, 2).says(1));
    }

    @Test
    void itNeverStandsAtTheDoseThatHurtWhereverThatWas() {
        Climb light = Climb.begun().full(0, 4).on(2).start(SessionKind.LIGHT, 1).hurts();
        assertEquals("1 P2.down", light.says(3));
        Climb middle =
                Climb.begun().full(0, 5).on(2).start(SessionKind.LIGHT, 3).hurts();
        assertEquals("2 P2.down", middle.says(3));
    }

    @Test
    void aDoseThatWasNotOfferedTakesItDownByOne() {
        Climb climb = Climb.begun().full(0, 4).elsewhere(2).hurts();
        assertEquals("3 P2.down", climb.says(3));
    }

    @Test
    void onOneDateOnlyTheLargestFallCountsAndTheFirstSaysWhy() {
        assertEquals("3 P2.down", Climb.begun().hurts(0, 4).easier(KNEES).says(1));
        assertEquals("4 L4.away", Climb.begun().full(0, 6).on(14).easier(KNEES).says(14));
        assertEquals(
                "4 P2.down L6.easier",
                Climb.begun().hurts(0, 6).on(1).easier(KNEES).says(1));
    }

    // Away --------------------------------------------------------------------------------------

    @Test
    void awayTakesItDownByDays() {
        Climb climb = Climb.begun().full(0, 8);
        assertEquals("8 L1.stands", climb.says(6));
        assertEquals("7 L4.away", climb.says(7));
        assertEquals("7 L4.away", climb.says(13));
        assertEquals("6 L4.away", climb.says(14));
        assertEquals("6 L4.away", climb.says(27));
        assertEquals("1 L4.away", climb.says(28));
    }

    @Test
    void awayCountsOnce() {
        assertEquals("3 L1.stands", Climb.begun().full(0, 4).full(7, 3).says(8));
    }

    @Test
    void aSessionOfOtherMovesDoesNotBringItBack() {
        assertEquals("3 L4.away", Climb.begun().full(0, 4).elsewhere(7).says(8));
        assertEquals("4 L1.stands", Climb.begun().full(0, 4).elsewhere(6).says(12));
    }

    @Test
    void skippedIsUnseen() {
        Climb climb = Climb.begun().full(0, 3);
        for (int day = 2; day <= 12; day += 2) {
            climb.skipped(day, 3);
        }
        assertEquals("3 L1.stands", climb.says(13));
        assertEquals("2 L4.unseen", climb.says(14));
    }

    // Up ----------------------------------------------------------------------------------------

    @Test
    void painAtTheFirstRungIsAChange() {
        Climb climb = Climb.begun()
                .full(0, 1)
                .full(2, 1)
                .hurts(4, 1)
                .quiet(5)
                .full(6, 1)
                .full(8, 1);
        assertNull(climb.standing(12).above());
        assertEquals(13, readySince(climb, 13));
        assertEquals(2, assertNotNullRung(climb, 13));
    }

    private static int assertNotNullRung(Climb climb, int day) {
        var above = climb.standing(day).above();
        assertNotNull(above);
        return above.number();
    }

    @Test
    void itIsReadyOnTheDayAfterItsSecondGreenSession() {
        Climb climb = Climb.begun().full(0, 1).elsewhere(4).full(8, 1);
        assertEquals(9, readySince(climb, 10));
    }

    @Test
    void whoseAgeIsUntoldClimbsAsAnyone() {
        Climb climb = Climb.of(Weeks.of("2026-11-21").withoutBirthYear().screening(), SQUEEZE);
        assertEquals(7, readySince(climb.full(0, 1).full(2, 1), 7));
    }

    @Test
    void whatWentUpGoesBackAfterARaisedDate() {
        assertEquals(
                "1 P9.raised-after",
                Climb.begun().full(0, 1).full(2, 2).raised(3).says(4));
        // The last session before, not the highest of all.
        Climb climb = Climb.begun().full(0, 2).full(2, 1).full(4, 2);
        assertEquals("1 P9.raised-after", climb.raised(5).says(6));
    }

    @Test
    void aRaisedEveningOfTheSameDayIsNotAfter() {
        Climb climb = Climb.begun().full(0, 1).on(2).start(SessionKind.FULL, 2).answers(Answer.COMFORTABLE);
        assertEquals("2 L1.stands", climb.raised(2).says(3));
    }

    // One step easier ---------------------------------------------------------------------------

    @Test
    void oneStepEasierIsOneRungDown() {
        assertEquals("3 L6.easier", Climb.begun().full(0, 4).on(1).easier(KNEES).says(1));
        assertEquals("1 L6.easier", Climb.begun().full(0, 1).on(1).easier(KNEES).says(1));
        assertEquals(
                "4 L1.stands", Climb.begun().full(0, 4).on(1).easier(SQUEEZE).says(1));
        Climb other = Climb.begun().full(0, 4).on(1);
        other.weeks().minutes(20);
        assertEquals("4 L1.stands", other.says(1));
    }

    @Test
    void whatWasOfferedAfterTheWishHasItIn() {
        assertEquals(
                "3 L1.stands",
                Climb.begun().full(0, 4).on(1).easier(KNEES).full(2, 3).says(3));
        Climb climb = Climb.begun().full(0, 4).on(2).start(SessionKind.FULL, 3);
        climb.weeks().atOnce();
        assertEquals(
                "3 L1.stands", climb.easier(KNEES).answers(Answer.COMFORTABLE).says(3));
    }

    @Test
    void onlyASlipUndoesTheWish() {
        assertEquals(
                "4 L1.stands",
                Climb.begun().full(0, 4).on(1).easier(KNEES).takenBack(5).says(1));
        assertEquals(
                "3 L6.easier",
                Climb.begun().full(0, 4).on(1).easier(KNEES).takenBack(30).says(1));
    }

    @Test
    void theOtherSideStaysWhereItIs() {
        Weeks weeks =
                Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3).pulses(Side.RIGHT);
        var exercise = java.util.Objects.requireNonNull(Weeks.CATALOGUE.exercise("single-knee-to-chest"));
        var ladders = nutation.engine.ladder.Ladders.on(weeks.history(), weeks.date(), java.util.List.of());
        var pulses = Climb.use("single-knee-to-chest/pulses");
        assertEquals("1 P2.smaller", Climb.says(ladders.of(exercise, pulses, Side.LEFT)));
        assertEquals("1 L1.stands", Climb.says(ladders.of(exercise, pulses, Side.RIGHT)));
    }
}
