package nutation.catalogue.rules;

import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import org.junit.jupiter.api.Test;

/// G14: a clinician has checked me.
final class ReleaseTest {
    private static Weeks fever() {
        return Weeks.open().check("fever", Answered.NEW);
    }

    @Test
    void aReleaseOpensWhatItNames() {
        Weeks weeks = fever();
        weeks.released("G3", weeks.last()).check();
        Says.level(Level.PROCEED, weeks);
        Says.because("G14.released", weeks);
    }

    @Test
    void aReleaseDatedAfterTodayIsRefused() {
        Weeks weeks = fever();
        Says.level(Level.URGENT, weeks.released("G3", weeks.last(), weeks.date() + 1, null));
        // Nor does it become good by waiting: nobody can be checked tomorrow.
        Says.level(Level.URGENT, weeks.on(2).check());
    }

    @Test
    void aReleaseWrittenTomorrowOpensTomorrow() {
        Weeks weeks = fever();
        String reason = weeks.last();
        weeks.on(1).released("G3", reason).check();
        Says.level(Level.PROCEED, weeks);
        Says.level(Level.URGENT, weeks.on(0));
    }

    @Test
    void aReleaseDatedBeforeTheReasonIsRefused() {
        Weeks weeks = fever();
        Says.level(
                Level.URGENT,
                weeks.released("G3", weeks.last(), weeks.date() - 1, null).check());
        Weeks same = fever();
        Says.level(
                Level.PROCEED,
                same.released("G3", same.last(), same.date(), null).check());
    }

    @Test
    void anUnknownEntryOrRuleReleasesNothing() {
        Says.level(
                Level.URGENT,
                fever().released("G3", "00000000-0000-4000-8000-00000000dead").check());
        Weeks weeks = fever();
        Says.level(Level.URGENT, weeks.released("G9", weeks.last()).check());
        Weeks other = fever();
        Says.level(Level.URGENT, other.released("X1", other.last()).check());
    }

    @Test
    void entriesAfterTheReleasedOneStand() {
        Weeks weeks = fever();
        String first = weeks.last();
        Says.level(
                Level.URGENT,
                weeks.check("fever", Answered.NEW).released("G3", first).check());
    }

    @Test
    void entriesUpToTheReleasedOneAreSpent() {
        Weeks weeks = fever().check("night-pain", Answered.NEW);
        Says.level(Level.PROCEED, weeks.released("G3", weeks.last()).check());
    }

    @Test
    void otherRulesStand() {
        Weeks weeks = fever();
        String fever = weeks.last();
        Says.level(Level.URGENT, weeks.reading(8, 0, 0).released("G3", fever).check());
    }

    @Test
    void aWithdrawnReleaseLocksAgain() {
        for (int minutes : new int[] {1, 60}) {
            Weeks weeks = fever();
            weeks.released("G3", weeks.last());
            String release = weeks.last();
            Says.level(Level.URGENT, weeks.later(minutes).withdrawn(release).check());
        }
    }

    @Test
    void theFirstSessionAfterIsLightTheNextIsFull() {
        Weeks weeks = fever();
        weeks.released("G3", weeks.last()).check();
        Says.kind(KindOfDay.LIGHT, weeks);
        Says.because("K3.after-release", weeks);
        Says.kind(KindOfDay.LIGHT, weeks.on(5).ready());
        Says.kind(KindOfDay.FULL, weeks.light().on(6).ready());
        Says.notBecause("K3.after-release", weeks);
    }

    @Test
    void whatAClinicianEntersReleasesToo() {
        Weeks weeks = fever();
        weeks.checkedByClinician("G3", weeks.last()).check();
        Says.level(Level.PROCEED, weeks);
        Says.because("K3.after-release", weeks);
    }

    @Test
    void theNewestReleaseAsksForALightSessionWhoeverWroteIt() {
        Weeks weeks = fever();
        weeks.checkedByClinician("G3", weeks.last()).on(1).ready().light();
        weeks.on(5).check("fever", Answered.NEW);
        weeks.released("G3", weeks.last()).ready();
        Says.because("K3.after-release", weeks);
    }

    @Test
    void quietBreathingIsNotTheFirstSessionAfter() {
        Weeks weeks = fever();
        weeks.released("G3", weeks.last()).check();
        weeks.start(nutation.engine.diary.SessionKind.COMFORT)
                .tilt(nutation.engine.diary.Answer.COMFORTABLE)
                .finish(nutation.engine.diary.SessionEnd.DONE);
        Says.kind(KindOfDay.LIGHT, weeks.on(1).ready());
    }

    @Test
    void afterAReleaseOfKeepTheNextSessionIsFull() {
        Weeks weeks = Weeks.open().reading(Place.GROIN, 2, Has.YES);
        weeks.released("G8", weeks.last());
        Says.level(Level.PROCEED, weeks);
        Says.kind(KindOfDay.FULL, weeks);
    }
}
