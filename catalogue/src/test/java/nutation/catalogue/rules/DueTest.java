package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// G1 and G2: who may, and what is asked first.
final class DueTest {
    @Test
    void anEmptyDiaryIsAskedForItsAge() {
        Weeks empty = Weeks.of("2026-11-21");
        Says.level(Level.OUT_OF_SCOPE, empty);
        Says.because("G1.adult-unanswered", empty);
        Says.asks(Question.Code.ADULT, true, empty);
    }

    @Test
    void whoIsNotAdultIsOutOfScope() {
        Weeks child = Weeks.of("2026-11-21").profile(false).screening().reading(2, 1, 0);
        Says.level(Level.OUT_OF_SCOPE, child);
        Says.because("G1.adult", child);
    }

    @Test
    void theNewestAnswerToTheAgeQuestionCounts() {
        Says.level(Level.OUT_OF_SCOPE, Weeks.open().profile(false));
        Says.level(
                Level.PROCEED,
                Weeks.of("2026-11-21").profile(false).profile(true).screening());
    }

    @Test
    void anAgeAnswerOfTomorrowDoesNotOpenToday() {
        Says.level(
                Level.OUT_OF_SCOPE,
                Weeks.of("2026-11-21").screening().on(1).profile(true).on(0));
    }

    @Test
    void aWithdrawnAgeAnswerOpensNothing() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true);
        Says.level(Level.OUT_OF_SCOPE, weeks.withdrawn(weeks.last()).screening());
    }

    @Test
    void theScreeningComesBeforeAnything() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).reading(2, 1, 0);
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.because("G2.screening-missing", weeks);
        Says.asks(Question.Code.SCREENING, true, weeks);
    }

    @Test
    void noToAllOpens() {
        Says.level(Level.PROCEED, Weeks.open());
        Says.kind(KindOfDay.FULL, Weeks.open());
    }

    @Test
    void aBrokenScreeningOpensNothing() {
        Weeks broken = Weeks.of("2026-11-21")
                .profile(true)
                .screening(answers -> answers, conditions -> conditions, null, false);
        Says.level(Level.ANSWER_FIRST, broken);
        Says.because("G2.screening-broken", broken);
    }

    @Test
    void oneUnansweredItemIsABrokenScreening() {
        for (var item : Weeks.CATALOGUE.items()) {
            if (!item.pregnantOnly()) {
                Weeks weeks = Weeks.of("2026-11-21")
                        .profile(true)
                        .screening(answers -> AllNo.without(answers, item.id()), each -> each, null, true);
                Says.level(Level.ANSWER_FIRST, weeks);
            }
        }
    }

    @Test
    void theStopListIsAskedOfWhoMayBePregnantOnly() {
        for (Has has : Has.values()) {
            Weeks weeks = Weeks.of("2026-11-21")
                    .profile(true)
                    .screening(
                            answers -> AllNo.without(answers, "pregnancy-bleeding"),
                            each -> AllNo.with(each, "pregnancy", has),
                            null,
                            true);
            Says.level(has == Has.NO ? Level.PROCEED : Level.ANSWER_FIRST, weeks);
        }
    }

    @Test
    void theStopListBelongsToTheShortCheckOfWhoIsPregnant() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).pregnant(8).on(1);
        weeks.add(new nutation.engine.diary.Check(
                weeks.id(),
                new nutation.engine.diary.At(weeks.date(), 40_000_000, 0),
                AllNo.without(AllNo.answers(true), "pregnancy-bleeding"),
                true));
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.level(Level.GENTLE, weeks.on(1).later(300).check());
    }

    @Test
    void aScreeningBrokenOffLaterIsDueAgain() {
        Weeks weeks = Weeks.open().screening(answers -> answers, each -> each, null, false);
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.level(Level.PROCEED, weeks.screening());
    }

    @Test
    void theLastScreeningWithdrawnIsDueAgain() {
        Weeks weeks = Weeks.screened();
        String screening = weeks.last();
        weeks.later(30).withdrawn(screening);
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.because("G2.screening-withdrawn", weeks);
        Says.level(Level.PROCEED, weeks.screening());
    }

    @Test
    void aScreeningOfTomorrowOpensNothingToday() {
        Says.level(
                Level.ANSWER_FIRST,
                Weeks.of("2026-11-21").profile(true).on(1).screening().on(0));
    }

    @Test
    void theScreeningLastsTwentySevenDaysWithoutASession() {
        Says.level(Level.PROCEED, Weeks.open().on(27).check());
        Weeks weeks = Weeks.open().on(28).check();
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.because("G2.away", weeks);
        Says.asks(Question.Code.SCREENING, true, weeks);
    }

    @Test
    void theDaysAwayCountFromTheLastSession() {
        Says.level(Level.PROCEED, Weeks.open().on(20).ready().full().on(47).check());
        Says.level(Level.ANSWER_FIRST, Weeks.open().on(20).ready().full().on(48).check());
        Says.level(Level.PROCEED, Weeks.open().on(20).ready().full().on(48).screening());
    }

    @Test
    void theDaysAwayAreTold() {
        var due = Weeks.open().on(30).check().day().clearance().reasons().getFirst();
        assertEquals("30", due.slots().getFirst().text());
    }

    @Test
    void aSessionOfTodayEndsTheTimeAway() {
        // Whoever began it: another device knew of no more than this one.
        Says.level(Level.PROCEED, Weeks.open().on(28).ready().full().check());
    }

    @Test
    void aSessionWithoutASetIsNoSession() {
        Says.level(
                Level.ANSWER_FIRST,
                Weeks.open().on(20).ready().start(SessionKind.FULL).on(28).check());
    }

    @Test
    void theShortCheckIsAskedBeforeEverySession() {
        Says.level(Level.PROCEED, Weeks.open());
        Weeks next = Weeks.open().on(2).reading(2, 1, 0);
        Says.level(Level.ANSWER_FIRST, next);
        Says.because("G2.check-due", next);
        Says.asks(Question.Code.CHECK, true, next);
        assertNull(next.day().session());
        assertNotNull(next.day().preview());
        Says.level(Level.PROCEED, next.check());
        Says.asks(Question.Code.CHECK, false, next);
    }

    @Test
    void theCheckOfYesterdayDoesNotServe() {
        Says.level(Level.ANSWER_FIRST, Weeks.open().on(1).check().on(2));
    }

    @Test
    void aCheckBrokenOffIsDueAgain() {
        Weeks weeks = Weeks.open().on(1).check().checkBroken();
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.level(Level.PROCEED, weeks.check());
    }

    @Test
    void aCheckBrokenOffAfterTheScreeningIsDueAgain() {
        Says.level(Level.ANSWER_FIRST, Weeks.open().checkBroken());
    }

    @Test
    void theLastCheckWithdrawnIsDueAgain() {
        Weeks weeks = Weeks.open().on(1).check();
        String check = weeks.last();
        Says.level(Level.ANSWER_FIRST, weeks.later(30).withdrawn(check));
    }

    @Test
    void afterASessionTheCheckIsDueForTheNext() {
        Says.level(Level.ANSWER_FIRST, Weeks.open().full());
        Says.level(Level.PROCEED, Weeks.open().full().check());
    }

    @Test
    void afterARedAnswerTheCheckIsDue() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).tilt(Answer.SHARP);
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.because("G2.check-after-red", weeks);
        weeks.finish(SessionEnd.RED);
        Says.level(Level.ANSWER_FIRST, weeks);
        Says.level(Level.PROCEED, weeks.check());
        Says.kind(KindOfDay.COMFORT, weeks);
    }

    @Test
    void aPainfulAnswerAsksNoCheck() {
        Says.level(Level.PROCEED, Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3));
    }

    @Test
    void theEmergencyTextStandsWithTheQuestions() {
        // Answer-first never hides what an earlier answer said.
        Weeks weeks = Weeks.screened().check("saddle-numbness", Answered.NEW).checkBroken();
        Says.level(Level.EMERGENCY, weeks);
        assertEquals(true, Says.all(weeks.day()).contains("G3.item-new"));
    }
}
