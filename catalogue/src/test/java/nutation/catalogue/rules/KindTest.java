package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import org.junit.jupiter.api.Test;

/// K1, K2, K3 so far, K5.
final class KindTest {
    // K1 --------------------------------------------------------------------

    @Test
    void fullSessionsLieTwoDaysApart() {
        Says.kind(KindOfDay.LIGHT, Weeks.open().full().on(1).ready());
        Says.because("K1.spacing", Weeks.open().full().on(1).ready());
        Says.kind(KindOfDay.FULL, Weeks.open().full().on(2).ready());
    }

    @Test
    void aLightSessionDoesNotCountForTheSpacing() {
        Says.kind(KindOfDay.FULL, Weeks.open().light().on(1).ready());
    }

    private static Weeks fullOn(Week week, int... days) {
        Weeks weeks = Weeks.screened().week(week);
        for (int day : days) {
            weeks.on(day).ready().full();
        }
        return weeks;
    }

    @Test
    void threeAWeekUnlessChosenOtherwise() {
        Weeks weeks = Weeks.open().full().on(2).ready().full().on(4).ready();
        Says.kind(KindOfDay.FULL, weeks);
        Says.kind(KindOfDay.LIGHT, weeks.full().on(6).ready());
        Says.because("K1.week-full", weeks);
    }

    @Test
    void theChosenNumberHoldsInAnySevenDates() {
        Says.kind(KindOfDay.FULL, fullOn(Week.TWO, 0).on(2).ready());
        Says.kind(KindOfDay.LIGHT, fullOn(Week.TWO, 0, 2).on(6).ready());
        Says.kind(KindOfDay.FULL, fullOn(Week.TWO, 0, 2).on(7).ready());
        Says.kind(KindOfDay.LIGHT, fullOn(Week.THREE, 0, 2, 4).on(6).ready());
        Says.kind(KindOfDay.FULL, fullOn(Week.THREE, 0, 2, 4).on(7).ready());
        Says.kind(KindOfDay.FULL, fullOn(Week.EVERY_OTHER_DAY, 0, 2, 4).on(6).ready());
        Says.kind(
                KindOfDay.LIGHT, fullOn(Week.EVERY_OTHER_DAY, 0, 2, 4, 6).on(7).ready());
        Says.kind(KindOfDay.FULL, fullOn(Week.EVERY_OTHER_DAY, 0, 2, 4, 6).on(8).ready());
    }

    @Test
    void aMissedDayJustMoves() {
        Says.kind(KindOfDay.FULL, fullOn(Week.THREE, 0, 2).on(5).ready());
    }

    @Test
    void aStartedSessionWithoutASetIsNone() {
        Says.kind(KindOfDay.FULL, Weeks.open().start(SessionKind.FULL).on(1).ready());
    }

    @Test
    void aFullSessionThatWasStoppedStillCountsForTheSpacing() {
        Weeks weeks =
                Weeks.open().start(SessionKind.FULL).tilt(Answer.COMFORTABLE).finish(SessionEnd.STOPPED);
        Says.kind(KindOfDay.LIGHT, weeks.on(1).ready());
    }

    // K2 --------------------------------------------------------------------

    @Test
    void theSecondSessionOfADateIsComfort() {
        for (SessionKind kind : SessionKind.values()) {
            Weeks weeks = Weeks.open()
                    .start(kind)
                    .tilt(Answer.COMFORTABLE)
                    .finish(SessionEnd.DONE)
                    .check();
            Says.kind(kind == SessionKind.COMFORT ? KindOfDay.FULL : KindOfDay.COMFORT, weeks);
        }
        Says.because("K2.done-today", Weeks.open().light().check());
    }

    @Test
    void afterARedAnswerTheDateHoldsComfortOnly() {
        Weeks weeks = Weeks.open()
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED)
                .check();
        Says.kind(KindOfDay.COMFORT, weeks);
        Says.because("K2.after-red", weeks);
    }

    @Test
    void afterASecondPainfulExerciseTheDateHoldsComfortOnly() {
        Weeks weeks = Weeks.open()
                .start(SessionKind.FULL)
                .pulsesHurt(Side.LEFT, 3)
                .squeezeHurts(2)
                .finish(SessionEnd.PAIN)
                .check();
        Says.kind(KindOfDay.COMFORT, weeks);
        Says.because("K2.after-pain", weeks);
    }

    @Test
    void comfortIsQuietBreathingOfFiveMinutesAtMost() {
        var day = Weeks.open().full().check().day();
        var session = day.session();
        assertTrue(session != null && session.items().isEmpty() && session.seconds() <= 300);
        assertTrue(!session.timeline().isEmpty());
    }

    // K3, so far -----------------------------------------------------------

    @Test
    void theDayAfterARedAnswerIsLight() {
        Weeks red = Weeks.open().start(SessionKind.LIGHT).tilt(Answer.SHARP).finish(SessionEnd.RED);
        Says.kind(KindOfDay.LIGHT, red.on(1).ready());
        Says.because("K3.red-yesterday", red);
        Says.kind(KindOfDay.FULL, red.on(2).ready());
    }

    @Test
    void aPainfulAnswerLeavesTheNextDayAlone() {
        Weeks weeks =
                Weeks.open().start(SessionKind.LIGHT).pulsesHurt(Side.LEFT, 3).finish(SessionEnd.DONE);
        Says.kind(KindOfDay.FULL, weeks.on(1).ready());
    }

    @Test
    void aRaisedDateIsLight() {
        // The usual level is that of the screening: 2, 1, 0.
        Says.kind(KindOfDay.FULL, Weeks.screened().reading(3, 2, 1));
        Says.kind(KindOfDay.LIGHT, Weeks.screened().reading(4, 1, 0));
        Says.kind(KindOfDay.LIGHT, Weeks.screened().reading(2, 3, 0));
        Says.kind(KindOfDay.LIGHT, Weeks.screened().reading(2, 1, 2));
        Says.because("K3.raised", Weeks.screened().reading(4, 1, 0));
    }

    @Test
    void aLaterLowerReadingDoesNotTakeRaisedBack() {
        Says.kind(KindOfDay.LIGHT, Weeks.screened().reading(4, 1, 0).reading(2, 1, 0));
    }

    @Test
    void theCloseReadingDoesNotRaise() {
        Says.kind(KindOfDay.FULL, Weeks.open().reading(Moment.CLOSE, 4, 1, 0));
    }

    @Test
    void theUsualLevelIsTheLowerMiddleOfTheLatestDates() {
        Weeks two = Weeks.screened()
                .on(1)
                .reading(5, 1, 0)
                .on(5)
                .reading(5, 1, 0)
                .on(9)
                .check();
        Says.kind(KindOfDay.LIGHT, two.reading(4, 1, 0));
        Weeks three = Weeks.screened()
                .on(1)
                .reading(5, 1, 0)
                .on(2)
                .reading(2, 1, 0)
                .on(3)
                .reading(5, 1, 0);
        Says.kind(KindOfDay.FULL, three.on(4).check().reading(5, 1, 0));
        Weeks four = three.on(4).reading(2, 1, 0).on(5).check();
        Says.kind(KindOfDay.LIGHT, four.reading(5, 1, 0));
    }

    @Test
    void theUsualLevelIsOfTheLatestSevenDates() {
        // Of the latest 7 the middle is 5; of the latest 6, or of all 8, the lower middle would be 2.
        Weeks weeks = Weeks.screened();
        int[] left = {2, 5, 5, 5, 5, 2, 2, 2};
        for (int i = 0; i < left.length; i++) {
            weeks.on(i + 1).reading(left[i], 1, 0);
        }
        Says.kind(KindOfDay.FULL, weeks.on(9).check().reading(5, 1, 0));
    }

    @Test
    void theUsualLevelLooksBackFourteenDates() {
        Weeks weeks = Weeks.screened()
                .on(1)
                .reading(5, 1, 0)
                .on(5)
                .reading(5, 1, 0)
                .on(9)
                .reading(5, 1, 0);
        Says.kind(KindOfDay.FULL, weeks.on(15).check().reading(5, 1, 0));
        Weeks later = Weeks.screened()
                .on(1)
                .reading(5, 1, 0)
                .on(5)
                .reading(5, 1, 0)
                .on(9)
                .reading(5, 1, 0);
        Says.kind(KindOfDay.LIGHT, later.on(16).check().reading(5, 1, 0));
    }

    @Test
    void sixAtRestIsLight() {
        Weeks used = Weeks.screened(4, 1, 0);
        for (int day = 1; day <= 4; day++) {
            used.on(day).reading(5, 1, 0);
        }
        Says.kind(KindOfDay.FULL, used.on(5).check().reading(5, 1, 0));
        Says.kind(KindOfDay.LIGHT, used.on(6).check().reading(6, 1, 0));
        Says.because("K3.high-today", used);
        Says.kind(KindOfDay.FULL, used.later(60).reading(5, 1, 0));
    }

    @Test
    void withoutACompleteReadingTheDayIsLight() {
        Says.kind(KindOfDay.LIGHT, Weeks.screened());
        Says.because("K3.no-reading", Weeks.screened());
        Says.kind(KindOfDay.LIGHT, Weeks.screened().reading(0, null, 0));
        Says.kind(KindOfDay.FULL, Weeks.screened().reading(0, 0, 0));
    }

    // K5, G13 ---------------------------------------------------------------

    @Test
    void thePersonMayAskForLess() {
        Says.kind(KindOfDay.COMFORT, Weeks.open().today(Less.REST));
        Says.because("K5.rest", Weeks.open().today(Less.REST));
        Says.kind(KindOfDay.LIGHT, Weeks.open().today(Less.BAD_DAY));
        Says.because("K5.bad-day", Weeks.open().today(Less.BAD_DAY));
        Says.kind(KindOfDay.LIGHT, Weeks.open().today(Less.LIGHT));
        Says.because("K5.light", Weeks.open().today(Less.LIGHT));
    }

    @Test
    void lessIsForThatDateOnly() {
        Says.kind(KindOfDay.FULL, Weeks.open().today(Less.REST).on(1).ready());
    }

    @Test
    void aBadDayStaysWithinFiveMinutesAndALightDayWithinSix() {
        var bad = Weeks.open().today(Less.BAD_DAY).day().session();
        assertTrue(bad != null && bad.seconds() <= 300 && !bad.items().isEmpty());
        assertEquals(5, bad.minutes());
        var light = Weeks.open().today(Less.LIGHT).day().session();
        assertTrue(light != null && light.seconds() <= 360 && !light.items().isEmpty());
        assertEquals(6, light.minutes());
        var short_ = Weeks.open().minutes(5).today(Less.LIGHT).day().session();
        assertTrue(short_ != null && short_.minutes() == 5);
    }

    @Test
    void theLeastThatAnyRuleSaysWins() {
        Weeks weeks = Weeks.open().full().on(1).ready().today(Less.REST);
        Says.kind(KindOfDay.COMFORT, weeks);
        assertEquals("K5.rest", Says.name(weeks.day().kind().reasons().get(0)));
        Says.because("K1.spacing", weeks);
    }

    @Test
    void theGateIsTheCeiling() {
        Weeks gentle = Weeks.of("2026-11-21")
                .profile(true)
                .answer("past-cancer", nutation.engine.diary.Answered.NEW)
                .reading(2, 1, 0);
        Says.level(Level.GENTLE, gentle);
        Says.kind(KindOfDay.LIGHT, gentle);
        Says.because("G13.light", gentle);
        Weeks locked = Weeks.open().check("leg-spreading", nutation.engine.diary.Answered.NEW);
        Says.kind(KindOfDay.COMFORT, locked);
        Says.because("G13.comfort", locked);
        Weeks urgent = Weeks.open().check("fever", nutation.engine.diary.Answered.NEW);
        Says.kind(KindOfDay.NONE, urgent);
        Says.because("G13.none", urgent);
    }
}
