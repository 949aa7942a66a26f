package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Coach;
import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.Side;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import org.junit.jupiter.api.Test;

/// D1, W1, W2: how entries become a history.
final class HistoryTest {
    private static String text(Weeks weeks, History history) {
        return Coach.day(Weeks.CATALOGUE, history, weeks.date()).text();
    }

    private static Weeks told() {
        Weeks weeks = Weeks.screened().comfortable(3).on(6).ready();
        weeks.start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3).finish(SessionEnd.STOPPED);
        return weeks.on(7).ready();
    }

    // Order ---------------------------------------------------------------------------------------

    @Test
    void anyOrderTellsTheSame() {
        Weeks weeks = told();
        assertEquals(
                text(weeks, weeks.history()),
                text(weeks, History.of(weeks.entries().reversed())));
    }

    @Test
    void whicheverEntryArrivesLastTheHistoryIsTheSame() {
        Weeks weeks = told();
        String whole = text(weeks, weeks.history());
        for (int i = 0; i < weeks.entries().size(); i++) {
            List<Entry> known = new ArrayList<>(weeks.entries());
            Entry late = known.remove(i);
            History history = History.of(known);
            assertEquals(whole, text(weeks, history.with(late)), "late: " + late);
        }
        History history = weeks.history();
        assertSame(history, history.withAll(List.of()));
    }

    @Test
    void whatTakesBackReleasesOrScreensIsReadFromTheBeginning() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        String check = weeks.last();
        weeks.later(30).released("G3", check).later(5).screening().later(5).withdrawn(check);
        String whole = text(weeks, weeks.history());
        History grown = History.of(List.of(weeks.entries().get(0)));
        for (Entry each : weeks.entries().subList(1, weeks.entries().size())) {
            grown = grown.with(each);
        }
        assertEquals(whole, text(weeks, grown));
    }

    // A start still on its way --------------------------------------------------------------------

    private static Weeks withoutStart(Weeks weeks) {
        Weeks rest = Weeks.of("2026-11-21").on(0);
        weeks.entries().stream()
                .filter(each -> !(each instanceof SessionStarted))
                .forEach(rest::add);
        return rest;
    }

    @Test
    void setsWhoseStartHasNotArrivedTellTheirPainAndNothingElse() {
        Weeks red = withoutStart(Weeks.open().start(SessionKind.FULL).tilt(Answer.SHARP));
        Says.because("K3.red-yesterday", red.on(1));
        Course course = red.history().courses().getLast();
        assertEquals(red.on(0).date(), course.date());
        assertEquals(false, course.session().counts());
        assertEquals(false, course.session().full());
        Weeks green = withoutStart(Weeks.open().full());
        Says.kind(KindOfDay.FULL, green.on(1).ready());
        // Only its close has arrived: it has no set.
        Weeks close = withoutStart(Weeks.open().start(SessionKind.FULL).finish(SessionEnd.STOPPED));
        assertEquals(false, close.history().courses().getLast().happened());
    }

    // Slips ---------------------------------------------------------------------------------------

    /// The entry written last is taken back, so many minutes later.
    private static Weeks takenBack(Weeks weeks, int minutes) {
        String last = weeks.last();
        return weeks.later(minutes - 1).withdrawn(last);
    }

    private static boolean hurt(Weeks weeks) {
        return weeks.history().courses().stream().anyMatch(Course::hurt);
    }

    private static Weeks begun() {
        return Weeks.open().start(SessionKind.FULL);
    }

    private static Weeks scored(int score) {
        return begun().tiltHurts(score);
    }

    @Test
    void anAnswerTakenBackAtOnceWasNeverGiven() {
        assertEquals(true, hurt(scored(7)));
        assertEquals(false, hurt(takenBack(scored(7), 5)));
        assertEquals(true, hurt(takenBack(scored(7), 20)));
        assertEquals(false, hurt(takenBack(begun().tilt(Answer.SHARP), 5)));
    }

    @Test
    void numbLegsAndEightOrMoreAreNoSlip() {
        assertEquals(true, hurt(takenBack(scored(8), 5)));
        assertEquals(true, hurt(takenBack(begun().numb(Legs.ONE, News.NEW), 5)));
        Weeks down = begun();
        down.add(down.setOf("pelvic-tilt", "main", Side.BOTH, Answer.PAIN, 2, null, Legs.ONE, News.NEW, true));
        assertEquals(true, hurt(takenBack(down, 5)));
        Weeks screened = takenBack(scored(8), 5);
        assertNotEquals(Level.PROCEED, screened.day().clearance().level());
    }

    @Test
    void allElseTakenBackAtOnceWasNeverMade() {
        assertEquals(
                1, Weeks.open().review(ReviewOutcome.V3).history().reviews().size());
        assertEquals(
                0,
                takenBack(Weeks.open().review(ReviewOutcome.V3), 5)
                        .history()
                        .reviews()
                        .size());
        assertEquals(
                1,
                takenBack(Weeks.open().review(ReviewOutcome.V3), 20)
                        .history()
                        .reviews()
                        .size());
        assertEquals(
                0,
                takenBack(Weeks.open().activities(3, 4), 5)
                        .history()
                        .activities()
                        .size());
        assertEquals(
                0,
                takenBack(Weeks.open().range("knees", Side.LEFT, 3), 5)
                        .history()
                        .ranges()
                        .size());
        Weeks closed = takenBack(begun().tilt(Answer.COMFORTABLE).finish(SessionEnd.STOPPED), 5);
        assertEquals(null, closed.history().courses().getLast().session().end());
        Weeks skipped = takenBack(begun().skipped("pelvic-tilt", "main", Side.BOTH), 5);
        assertEquals(0, skipped.history().courses().getLast().session().skips().size());
    }

    @Test
    void aNumbOutingIsNoSlip() {
        Weeks numb = Weeks.open();
        numb.add(new Aerobic(numb.id(), numb.at(), "walking", 10, AerobicAnswer.NUMB));
        assertEquals(1, takenBack(numb, 5).history().aerobics().size());
        assertEquals(0, takenBack(Weeks.open().walk(10), 5).history().aerobics().size());
        Weeks after = Weeks.open().outing("walking", 10, null);
        String walk = after.last();
        assertEquals(
                1,
                takenBack(after.after(walk, AerobicAnswer.NUMB), 5)
                        .history()
                        .aerobicAfters()
                        .size());
        Weeks same = Weeks.open().outing("walking", 10, null);
        String other = same.last();
        assertEquals(
                0,
                takenBack(same.after(other, AerobicAnswer.SAME), 5)
                        .history()
                        .aerobicAfters()
                        .size());
    }
}
