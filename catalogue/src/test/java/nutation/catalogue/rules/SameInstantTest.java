package nutation.catalogue.rules;

import nutation.engine.clearance.Level;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import org.junit.jupiter.api.Test;

/// Two entries of the very same instant (D1): which of them stands first is settled, not left to chance.
final class SameInstantTest {
    @Test
    void aCheckBrokenOffWithTheScreeningIsDueAgain() {
        Says.level(Level.ANSWER_FIRST, Weeks.screened().atOnce().checkBroken());
    }

    @Test
    void aCheckAtTheEndOfASessionServesTheNext() {
        Says.level(Level.PROCEED, Weeks.open().full().atOnce().check());
    }

    @Test
    void aCheckWithARedAnswerIsDueAgain() {
        Says.level(
                Level.ANSWER_FIRST,
                Weeks.open().start(SessionKind.FULL).tilt(Answer.SHARP).atOnce().check());
    }

    @Test
    void aCheckWithANewPlaceInALegServes() {
        Says.level(
                Level.KEEP,
                Weeks.open().reading(Place.CALF_LEFT, 2, Has.YES).atOnce().check());
    }

    private static Weeks pastCancer() {
        return Weeks.of("2026-11-21").profile(true).answer("past-cancer", Answered.NEW);
    }

    private static Weeks redInLight(Weeks weeks) {
        return weeks.atOnce()
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED)
                .check();
    }

    @Test
    void aSessionBegunWithTheHoldIsUnderIt() {
        Says.level(Level.LOCKED, redInLight(pastCancer()));
    }

    @Test
    void aSessionBegunWithTheReleaseIsFree() {
        Weeks weeks = pastCancer();
        Says.level(Level.PROCEED, redInLight(weeks.released("G3", weeks.last())));
    }

    @Test
    void checkedWithTheReleaseIsACaution() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        Says.level(Level.PROCEED, weeks.released("G3", weeks.last()).atOnce().check("fever", Answered.CHECKED));
    }

    @Test
    void aReadingWithTheReleaseIsOfTheKnownLevel() {
        Weeks weeks = Weeks.screened(0, 5, 0);
        for (int day = 0; day <= 2; day++) {
            weeks.on(day).check().reading(0, 6, 0);
        }
        weeks.released("G9", weeks.last(), weeks.date(), 6).atOnce().reading(0, 6, 0);
        Says.level(Level.PROCEED, weeks.on(3).check().reading(0, 7, 0));
        Says.level(Level.PROCEED, weeks.on(4).check().reading(0, 7, 0));
        Says.level(Level.GENTLE, weeks.on(5).check().reading(0, 7, 0));
    }

    @Test
    void aScreeningWithTheSlipOpensNothing() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        String slip = weeks.last();
        Says.level(Level.URGENT, weeks.atOnce().screening().withdrawn(slip));
    }
}
