package nutation.catalogue.rules;

import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Has;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Moment;
import nutation.engine.diary.News;
import nutation.engine.diary.Place;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// G7 to G9: legs, new places, and pain at rest.
final class PainAtRestTest {
    // G7 --------------------------------------------------------------------

    private static Weeks after(Answer answer, Legs legs, News news) {
        Weeks weeks = Weeks.open().start(SessionKind.FULL);
        Integer score = answer == Answer.PAIN ? (Integer) 3 : null;
        weeks.add(weeks.setOf("pelvic-tilt", "main", Side.BOTH, answer, score, null, legs, news, true));
        // The check afterwards is all no: what is left is what the set itself holds.
        return weeks.check();
    }

    @Test
    void numbnessDownOneLegLocks() {
        for (News news : News.values()) {
            Weeks weeks = after(Answer.NUMB, Legs.ONE, news);
            Says.level(Level.LOCKED, weeks);
            Says.because("G7.leg-symptom", weeks);
        }
    }

    @Test
    void numbnessDownBothLegsIsAnEmergency() {
        Weeks weeks = after(Answer.NUMB, Legs.BOTH, News.NEW);
        Says.level(Level.EMERGENCY, weeks);
        Says.because("G7.both-legs", weeks);
    }

    @Test
    void painDownALegIsNumbnessByAnotherWord() {
        Says.level(Level.LOCKED, after(Answer.PAIN, Legs.ONE, News.NEW));
        Says.level(Level.LOCKED, after(Answer.SHARP, Legs.ONE, News.UNSURE));
        Says.level(Level.EMERGENCY, after(Answer.PAIN, Legs.BOTH, News.NEW));
        Says.level(Level.PROCEED, after(Answer.PAIN, Legs.NONE, News.NEW));
    }

    @Test
    void newWeaknessOfBothLegsIsAnEmergency() {
        Says.level(Level.EMERGENCY, after(Answer.WEAK, Legs.BOTH, News.NEW));
        Says.level(Level.EMERGENCY, after(Answer.WEAK, Legs.BOTH, News.UNSURE));
        Says.level(Level.PROCEED, after(Answer.WEAK, Legs.ONE, News.NEW));
    }

    @Test
    void knownNumbnessIsKnownOnlyAfterARelease() {
        Weeks weeks = after(Answer.NUMB, Legs.ONE, News.NEW);
        String set = weeks.entries().get(weeks.entries().size() - 2).id();
        weeks.released("G7", set);
        Says.level(Level.PROCEED, weeks);
        weeks.on(1).ready().start(SessionKind.LIGHT);
        Says.level(Level.PROCEED, weeks.numb(Legs.ONE, News.KNOWN));
        Says.level(Level.LOCKED, weeks.numb(Legs.ONE, News.NEW).check());
    }

    @Test
    void aReleaseThatNamesNothingMakesNothingKnown() {
        Weeks weeks = Weeks.open()
                .released("G7", "00000000-0000-4000-8000-00000000dead")
                .start(SessionKind.LIGHT);
        Says.level(Level.LOCKED, weeks.numb(Legs.ONE, News.KNOWN));
    }

    // G8 --------------------------------------------------------------------

    @Test
    void aNewPlaceIsAskedAboutFromTwoOn() {
        Says.asks(Question.Code.NEW_PLACE, false, Weeks.open().reading(Place.GROIN, 1, null));
        Says.level(Level.PROCEED, Weeks.open().reading(Place.GROIN, 1, null));
        Says.asks(Question.Code.NEW_PLACE, true, Weeks.open().reading(Place.GROIN, 2, null));
        Says.level(Level.KEEP, Weeks.open().reading(Place.GROIN, 2, null));
    }

    @Test
    void newOrNotSureKeeps() {
        for (Has has : Has.values()) {
            Weeks weeks = Weeks.open().reading(Place.GROIN, 2, has);
            Says.asks(Question.Code.NEW_PLACE, false, weeks);
            Says.level(has == Has.NO ? Level.PROCEED : Level.KEEP, weeks);
        }
        Says.because("G8.new-place", Weeks.open().reading(Place.GROIN, 2, Has.YES));
    }

    @Test
    void theAnswerMayComeWithTheNextReading() {
        Weeks weeks = Weeks.open().reading(Place.GROIN, 2, null).reading(Place.GROIN, 2, Has.NO);
        Says.asks(Question.Code.NEW_PLACE, false, weeks);
        Says.level(Level.PROCEED, weeks);
        Says.level(Level.KEEP, Weeks.open().reading(Place.GROIN, 2, Has.YES).reading(Place.GROIN, 2, Has.NO));
    }

    @Test
    void aPlaceToldAtAScreeningIsNotNew() {
        Says.level(
                Level.PROCEED,
                Weeks.of("2026-11-21").profile(true).hurtsAt(Place.GROIN, 1).reading(Place.GROIN, 5, null));
        Says.level(
                Level.KEEP,
                Weeks.of("2026-11-21").profile(true).hurtsAt(Place.GROIN, 0).reading(Place.GROIN, 5, null));
    }

    @Test
    void tellingThePlaceAtTheNextScreeningReleasesNothing() {
        Weeks weeks = Weeks.open().reading(Place.GROIN, 5, Has.YES).hurtsAt(Place.GROIN, 5);
        Says.level(Level.KEEP, weeks);
    }

    @Test
    void aWithdrawnScreeningMakesNoPlaceKnown() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).hurtsAt(Place.GROIN, 5);
        weeks.later(30).withdrawn(weeks.last()).screening().reading(Place.GROIN, 5, Has.YES);
        Says.level(Level.KEEP, weeks);
    }

    @Test
    void aNewPainInALegAsksTheShortCheckAgain() {
        for (Place place : Place.values()) {
            Weeks weeks = Weeks.open().reading(place, 2, Has.YES);
            Says.level(place.leg() ? Level.ANSWER_FIRST : Level.KEEP, weeks);
            Says.level(Level.KEEP, weeks.check());
        }
        Says.because("G2.check-leg", Weeks.open().reading(Place.CALF_LEFT, 2, Has.YES));
        Says.level(Level.PROCEED, Weeks.open().reading(Place.CALF_LEFT, 2, Has.NO));
    }

    @Test
    void keepLeavesTheFullSession() {
        Says.kind(KindOfDay.FULL, Weeks.open().reading(Place.GROIN, 2, Has.YES));
    }

    // G9 --------------------------------------------------------------------

    @Test
    void eightIsUrgentSevenIsNot() {
        Says.level(Level.PROCEED, Weeks.screened().reading(7, 0, 0));
        for (int score = 8; score <= 10; score++) {
            Says.level(Level.URGENT, Weeks.screened().reading(score, 0, 0));
            Says.level(Level.URGENT, Weeks.screened().reading(0, score, 0));
            Says.level(Level.URGENT, Weeks.screened().reading(0, 0, score));
        }
        Says.because("G9.very-high", Weeks.screened().reading(8, 0, 0));
    }

    @Test
    void eightCountsFromAnyPromptAndIncomplete() {
        for (Moment moment : Moment.values()) {
            Says.level(Level.URGENT, Weeks.screened().reading(moment, null, 8, null));
        }
    }

    @Test
    void eightIsLatchedUntilReleased() {
        Weeks weeks = Weeks.screened().reading(8, 0, 0);
        String reading = weeks.last();
        Says.level(Level.URGENT, weeks.on(10).ready());
        Says.level(Level.PROCEED, weeks.released("G9", reading));
    }

    private static Weeks six(int... days) {
        Weeks weeks = Weeks.screened(0, 5, 0);
        for (int day : days) {
            weeks.on(day).check().reading(0, 6, 0);
        }
        return weeks;
    }

    @Test
    void sixOnThreeOfSevenDatesIsGentle() {
        Says.level(Level.PROCEED, six(0, 1));
        Says.level(Level.GENTLE, six(0, 1, 2));
        Says.level(Level.GENTLE, six(0, 3, 6));
        Says.level(Level.PROCEED, six(0, 3, 7));
        Says.because("G9.high-often", six(0, 1, 2));
    }

    @Test
    void threeReadingsOnOneDateAreOneDate() {
        Says.level(Level.PROCEED, six(0, 0, 0));
    }

    @Test
    void fiveIsNotHigh() {
        Says.level(
                Level.PROCEED,
                Weeks.screened(5, 5, 5)
                        .reading(5, 5, 5)
                        .on(1)
                        .check()
                        .reading(5, 5, 5)
                        .on(2)
                        .check()
                        .reading(5, 5, 5));
    }

    @Test
    void highOftenIsLatchedUntilReleased() {
        Weeks weeks = six(0, 1, 2);
        String reading = weeks.last();
        Says.level(Level.GENTLE, weeks.on(20).ready());
        Says.level(Level.PROCEED, weeks.released("G9", reading));
    }

    @Test
    void entriesUpToTheReleasedOneAreSpent() {
        Weeks weeks = six(0, 1, 2);
        weeks.released("G9", weeks.last());
        Says.level(Level.PROCEED, weeks.on(3).check().reading(0, 6, 0));
        Says.level(Level.PROCEED, weeks.on(4).check().reading(0, 6, 0));
        Says.level(Level.GENTLE, weeks.on(5).check().reading(0, 6, 0));
    }

    private static Weeks known(int level, int score) {
        Weeks weeks = six(0, 1, 2);
        weeks.released("G9", weeks.last(), weeks.date(), level);
        for (int day = 3; day <= 6; day++) {
            weeks.on(day).check().reading(0, score, 0);
        }
        return weeks;
    }

    @Test
    void aLevelThatAClinicianKnowsNoLongerCounts() {
        Says.level(Level.PROCEED, known(6, 6));
        Says.notBecause("K3.high-today", known(6, 6));
        Says.level(Level.GENTLE, known(6, 7));
        Says.because("K3.high-today", known(6, 7));
        Says.level(Level.PROCEED, known(7, 7));
        Says.level(Level.URGENT, known(7, 8));
    }

    @Test
    void onlyAReleaseOfG9NamesAKnownLevel() {
        Weeks weeks = Weeks.screened();
        weeks.released("G3", weeks.last(), weeks.date(), 7);
        for (int day = 1; day <= 3; day++) {
            weeks.on(day).check().reading(0, 6, 0);
        }
        Says.level(Level.GENTLE, weeks);
    }

    @Test
    void aReadingOfTomorrowHoldsToday() {
        Says.level(Level.URGENT, Weeks.open().on(1).reading(9, 0, 0).on(0));
    }
}
