package nutation.catalogue.rules;

import java.util.TreeMap;
import nutation.engine.clearance.Level;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Place;
import nutation.engine.diary.Reading;
import org.junit.jupiter.api.Test;

/// W1: what was tapped by mistake and taken back at once opens by a full screening with no to all.
final class SlipTest {
    private static Weeks slip() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        return weeks.withdrawn(weeks.last());
    }

    @Test
    void noToAllOpens() {
        Says.level(Level.URGENT, slip());
        Says.level(Level.PROCEED, slip().screening());
    }

    @Test
    void contextIsNoWarningSign() {
        Says.level(Level.PROCEED, slip().answer("smoking-or-pressure", Answered.NEW));
    }

    @Test
    void anyOtherWarningSignLeavesItShut() {
        Says.level(Level.URGENT, slip().answer("past-cancer", Answered.NEW));
    }

    @Test
    void anItemWithoutAnAnswerLeavesItShut() {
        Says.level(
                Level.URGENT,
                slip().screening(answers -> AllNo.without(answers, "past-cancer"), each -> each, null, true));
    }

    @Test
    void theStopListOfPregnancyIsAskedOfNobodyElse() {
        Says.level(
                Level.PROCEED,
                slip().screening(
                                answers -> {
                                    answers.keySet().removeIf(each -> each.startsWith("pregnancy"));
                                    return answers;
                                },
                                each -> each,
                                null,
                                true));
    }

    @Test
    void aSignOfTheStopListLeavesItShut() {
        // Not sure of it alone is a lock.
        Says.level(Level.URGENT, slip().answer("pregnancy-contractions", Answered.UNSURE));
    }

    @Test
    void ofAReadingTakenBackOnlyTheEightWaits() {
        Weeks weeks = Weeks.open();
        TreeMap<Place, Integer> groin = new TreeMap<>();
        groin.put(Place.GROIN, 5);
        TreeMap<Place, Has> isNew = new TreeMap<>();
        isNew.put(Place.GROIN, Has.YES);
        weeks.add(new Reading(weeks.id(), weeks.at(), Moment.BEFORE, 8, 1, 0, groin, isNew, null));
        Says.because("G8.new-place", weeks);
        weeks.withdrawn(weeks.last());
        Says.level(Level.URGENT, weeks);
        Says.notBecause("G8.new-place", weeks);
    }
}
