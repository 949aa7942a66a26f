package nutation.catalogue.rules;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Exercise;
import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a day asks, what it shows before the answers, and what keeps it light (G2, K1, K3, P7, W2).
final class WaitingDayTest {
    // What waits ----------------------------------------------------------------------------------

    @Test
    void beforeCheckAndReadingTheSessionIsShownOnly() {
        Weeks both = Weeks.open().light().on(2);
        assertNull(both.day().session());
        TodaysSession preview = both.day().preview();
        assertNotNull(preview);
        assertEquals(SessionKind.FULL, preview.kind());
        assertNotNull(both.reading(2, 1, 0).day().preview());
        assertNotNull(Weeks.open().light().on(2).check().day().preview());
        assertNull(both.check().day().preview());
        assertNull(Weeks.open().day().preview());
    }

    @Test
    void whereMoreThanThatStandsInBetweenNothingIsShown() {
        assertNull(Weeks.screened().check("fever", Answered.NEW).day().preview());
        assertNull(Weeks.of("2026-11-21").profile(true).day().preview());
        assertNull(Weeks.screened()
                .checkBroken()
                .screening(a -> a, c -> c, null, false)
                .day()
                .preview());
        assertNull(Weeks.open()
                .start(SessionKind.FULL)
                .tilt(Answer.COMFORTABLE)
                .on(0)
                .day()
                .preview());
    }

    /// As light as a day without its reading is, nothing fits any more, and the day is held at `keep` (S10, G13):
    /// what waits behind the reading shows nothing higher then. A simulated life of half a year found it.
    @Test
    void whatWaitsBehindADayThatIsHeldGoesNoHigher() {
        List<String> moves = List.of("cat-cow", "bridge");
        Weeks weeks = Weeks.screened().comfortable(3);
        done(weeks, 7, moves);
        done(weeks, 10, moves);
        weeks.on(14).leftOut(allBut(moves)).check();
        assertEquals(Level.KEEP, weeks.day().clearance().level());
        assertNull(rungs(weeks.day().session()).get("bridge"));
        assertEquals(1, rungs(weeks.day().preview()).get("bridge"));
        weeks.reading(2, 1, 0);
        assertEquals(Level.PROCEED, weeks.day().clearance().level());
        assertEquals(2, rungs(weeks.day().session()).get("bridge"));
    }

    /// A full session of these, all comfortable, and a quiet morning after it.
    private static void done(Weeks weeks, int day, List<String> moves) {
        weeks.on(day)
                .start(
                        SessionKind.FULL,
                        moves.stream()
                                .map(each -> Weeks.offered(each, "main", Side.BOTH))
                                .toList());
        moves.forEach(each -> weeks.set(each, "main", Side.BOTH, Answer.COMFORTABLE));
        weeks.finish(SessionEnd.DONE).on(day + 1).reading(Moment.MORNING, 2, 1, 0);
    }

    private static String[] allBut(List<String> moves) {
        return Weeks.CATALOGUE.exercises().stream()
                .map(Exercise::id)
                .filter(each -> !moves.contains(each))
                .toArray(String[]::new);
    }

    private static Map<String, Integer> rungs(@Nullable TodaysSession session) {
        assertNotNull(session);
        return session.items().stream()
                .map(each -> each.placed().candidate())
                .collect(
                        toMap(each -> each.use().exercise(), each -> each.rung().number()));
    }

    // What is asked -------------------------------------------------------------------------------

    private static List<String> items(Weeks weeks, Question.Code code) {
        return weeks.day().questions().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow()
                .items();
    }

    @Test
    void theStopListOfPregnancyIsAskedOfWhoMayBePregnant() {
        Weeks not = Weeks.open().light().on(2);
        List<String> check = items(not, Question.Code.CHECK);
        assertTrue(check.contains("fever"));
        assertFalse(check.contains("pregnancy-contractions"));
        assertTrue(items(pregnant(), Question.Code.CHECK).contains("pregnancy-contractions"));
        // The latest screening holds, and one of today is told already.
        assertFalse(
                items(pregnant().screening().checkBroken(), Question.Code.CHECK).contains("pregnancy-contractions"));
        Weeks later = pregnant().on(3);
        later.screening();
        assertTrue(items(later.on(2), Question.Code.CHECK).contains("pregnancy-contractions"));
    }

    private static Weeks pregnant() {
        return Weeks.open().light().condition("pregnancy", Has.YES).on(2);
    }

    @Test
    void howAnOutingFeltIsAskedUntilItIsTold() {
        Weeks weeks = Weeks.open().full().on(1).outing("walking", 20, null);
        String walk = weeks.last();
        assertEquals(List.of(walk), items(weeks, Question.Code.AEROBIC_AFTER));
        Says.asks(Question.Code.AEROBIC_AFTER, false, Weeks.open().full().on(1).walk(20));
    }

    @Test
    void aReadingOfTheSameInstantIsOneOfTheClose() {
        Weeks weeks =
                Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3).finish(SessionEnd.DONE);
        Says.asks(Question.Code.READING_CLOSE, true, weeks);
        Says.asks(Question.Code.READING_CLOSE, false, weeks.atOnce().reading(Moment.CLOSE, 2, 1, 0));
    }

    // K3 ------------------------------------------------------------------------------------------

    @Test
    void theDateAfterARaisedOneIsLightWhileTheLastReadingIsRaised() {
        Weeks raised = Weeks.screened().reading(4, 1, 0).on(1).check();
        Says.because("K3.raised-yesterday", raised);
        Says.kind(KindOfDay.LIGHT, raised);
        Says.notBecause("K3.raised-yesterday", raised.reading(2, 1, 0));
        Weeks fell = Weeks.screened().reading(4, 1, 0).reading(2, 1, 0).on(1).check();
        Says.notBecause("K3.raised-yesterday", fell);
        Weeks twoDays = Weeks.screened().reading(4, 1, 0).on(2).check();
        Says.notBecause("K3.raised-yesterday", twoDays);
        Weeks tomorrow =
                Weeks.screened().reading(2, 1, 0).on(1).reading(4, 1, 0).on(0);
        Says.notBecause("K3.raised-yesterday", tomorrow);
    }

    private static Weeks released() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).answer("past-cancer", Answered.NEW);
        return weeks.released("G3", weeks.last()).reading(2, 1, 0);
    }

    @Test
    void theDateOfTheFirstSessionAfterAReleaseStaysLight() {
        Says.because("K3.after-release", released());
        Says.because("K3.after-release", released().light());
        Says.notBecause("K3.after-release", released().light().on(1).ready());
        Says.because("K3.after-release", released().on(1).ready());
    }

    @Test
    void aSessionBegunWithTheReleaseIsNotOneAfterIt() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).answer("past-cancer", Answered.NEW);
        weeks.released("G3", weeks.last()).atOnce().light();
        Says.because("K3.after-release", weeks.on(1).ready());
    }

    // K1 ------------------------------------------------------------------------------------------

    @Test
    void theSpacingSaysItsDays() {
        Says.because("K1.spacing", Weeks.open().full());
        Weeks weeks = Weeks.open().full().on(1).ready();
        var reason = weeks.day().kind().reasons().stream()
                .filter(each -> Says.name(each).equals("K1.spacing"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Slot.OfNumber("days", 1), reason.slot("days"));
        assertEquals(new Slot.OfNumber("needed", 2), reason.slot("needed"));
    }

    // An open session -----------------------------------------------------------------------------

    @Test
    void anOpenSessionIsWhatWasOffered() {
        Weeks weeks = Weeks.screened().comfortable(4).on(8).ready();
        TodaysSession offered = weeks.day().session();
        TodaysSession open = weeks.startToday().day().session();
        assertTrue(offered != null && open != null && open.state() == TodaysSession.State.OPEN);
        assertEquals(offered.items().size(), open.items().size());
        for (int i = 0; i < offered.items().size(); i++) {
            var before = offered.items().get(i).placed();
            var after = open.items().get(i).placed();
            assertEquals(before.section(), after.section());
            assertEquals(before.candidate().use(), after.candidate().use());
            assertEquals(before.candidate().sides(), after.candidate().sides());
            assertEquals(before.candidate().rungs(), after.candidate().rungs());
            assertEquals(before.candidate().reasons(), after.candidate().reasons());
            assertEquals(before.candidate().cues(), after.candidate().cues());
        }
        assertEquals("10:03", open.until());
    }
}
