package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Place;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// S6, D9, D13: how the programme opens.
final class StageTest {
    private static int stage(Weeks weeks) {
        return weeks.day().stage().number();
    }

    private static int comfortable(Weeks weeks) {
        return weeks.day().stage().comfortable();
    }

    @Test
    void threeComfortableFullSessionsOpenStageTwo() {
        assertEquals(1, stage(Weeks.screened()));
        assertEquals(1, stage(Weeks.screened().comfortable(2)));
        assertEquals(2, stage(Weeks.screened().comfortable(3)));
    }

    @Test
    void sixAndDayFifteenOpenStageThree() {
        // Sessions on days 0, 2, .. 10: six of them, and day 0 is day 1.
        Weeks weeks = Weeks.screened().comfortable(6);
        assertEquals(2, stage(weeks));
        assertEquals(6, comfortable(weeks));
        assertEquals(2, stage(weeks.on(13).ready()));
        assertEquals(3, stage(weeks.on(14).ready()));
        Weeks five = Weeks.screened().comfortable(5);
        assertEquals(2, stage(five.on(20).ready()));
    }

    @Test
    void theDayOfTheFirstSessionIsDayOne() {
        Weeks weeks = Weeks.open();
        assertEquals(0, weeks.day().stage().day());
        assertEquals(1, weeks.full().day().stage().day());
        assertEquals(3, weeks.on(2).day().stage().day());
    }

    @Test
    void underKeepNothingOpensThatWasNotOpenBefore() {
        Weeks keep = Weeks.open().reading(Place.GROIN, 2, Has.YES).comfortable(4);
        assertEquals(4, comfortable(keep));
        assertEquals(1, stage(keep));
        Weeks later = Weeks.screened().comfortable(3).on(6).reading(Place.GROIN, 2, Has.YES);
        assertEquals(2, stage(later.comfortable(8)));
        assertEquals(16 + 6, later.day().stage().day());
    }

    @Test
    void stagesAreLostAfterTwentyEightDaysAway() {
        Weeks weeks = Weeks.screened().comfortable(3);
        assertEquals(2, stage(weeks.on(4 + 27).screening()));
        assertEquals(1, stage(weeks.on(4 + 28).screening()));
        Weeks back = Weeks.screened().comfortable(3).on(40).screening().comfortable(1);
        assertEquals(1, comfortable(back));
    }

    @Test
    void lightAndComfortSessionsKeepAStageButEarnNone() {
        Weeks weeks = Weeks.screened();
        for (int day = 0; day < 5; day++) {
            weeks.on(day).ready().light();
        }
        assertEquals(0, comfortable(weeks.on(5).ready()));
        Weeks kept =
                Weeks.screened().comfortable(3).on(20).ready().light().on(40).ready();
        assertEquals(2, stage(kept));
    }

    @Test
    void withoutAReadingItIsNotQuietYet() {
        Weeks weeks = Weeks.open().full().on(1);
        assertEquals(0, comfortable(weeks));
        assertEquals(0, comfortable(weeks.reading(2, null, 0)));
        assertEquals(1, comfortable(weeks.reading(2, 1, 0)));
        assertEquals(1, comfortable(Weeks.open().full().on(2).reading(2, 1, 0)));
        assertEquals(0, comfortable(Weeks.open().full().on(3).reading(2, 1, 0)));
    }

    @Test
    void aRaisedReadingWithinTwoDaysTakesQuietBack() {
        assertEquals(0, comfortable(Weeks.open().full().on(1).reading(4, 1, 0)));
        assertEquals(1, comfortable(Weeks.open().full().on(1).reading(3, 1, 0)));
        Weeks back = Weeks.open().full().on(1).reading(2, 1, 0).on(2).reading(4, 1, 0);
        assertEquals(0, comfortable(back));
        Weeks later = Weeks.open().full().on(1).reading(2, 1, 0).on(3).reading(4, 1, 0);
        assertEquals(1, comfortable(later));
    }

    @Test
    void theCloseReadingIsNoQuietOne() {
        assertEquals(0, comfortable(Weeks.open().full().on(1).reading(Moment.CLOSE, 2, 1, 0)));
    }

    @Test
    void aPainfulSessionIsNotComfortable() {
        Weeks weeks = Weeks.open()
                .start(SessionKind.FULL)
                .pulsesHurt(Side.LEFT, 3)
                .pulses(Side.RIGHT)
                .tilt(Answer.COMFORTABLE)
                .finish(SessionEnd.DONE);
        assertEquals(0, comfortable(weeks.on(1).reading(2, 1, 0)));
    }

    @Test
    void halfOfTheExercisesMustBeAttempted() {
        Weeks one =
                Weeks.open().start(SessionKind.FULL).tilt(Answer.COMFORTABLE).finish(SessionEnd.STOPPED);
        assertEquals(0, comfortable(one.on(1).reading(2, 1, 0)));
        Weeks two = Weeks.open()
                .start(SessionKind.FULL)
                .pulses(Side.LEFT)
                .tilt(Answer.COMFORTABLE)
                .finish(SessionEnd.STOPPED);
        assertEquals(1, comfortable(two.on(1).reading(2, 1, 0)));
    }

    @Test
    void aWithdrawnSessionOpensNothing() {
        Weeks weeks = Weeks.screened().comfortable(3);
        String start = weeks.entries().stream()
                .filter(each -> each instanceof nutation.engine.diary.SessionStarted)
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(1, stage(weeks.withdrawn(start)));
    }

    @Test
    void whatIsClosedByItsStageSaysSo() {
        var session = Weeks.open().day().session();
        for (var exercise : Weeks.CATALOGUE.exercises()) {
            for (var use : exercise.uses()) {
                if (use.stage() > 1 && use.kind() != nutation.engine.catalogue.Kind.AEROBIC) {
                    assertTrue(Says.out(session, use.ref(), null).contains("S6.stage-closed"), use.ref());
                }
            }
        }
    }

    @Test
    void everyItemOfASessionHasItsStageOpen() {
        Weeks weeks = Weeks.screened();
        for (int i = 0; i < 8; i++) {
            weeks.on(2 * i).ready();
            var day = weeks.day();
            for (String ref : Says.items(day.session())) {
                String[] parts = ref.split("/");
                var use = Weeks.CATALOGUE.use(parts[0], parts[1]);
                assertTrue(use != null && use.stage() <= day.stage().number(), ref);
            }
            weeks.full().on(2 * i + 1).reading(2, 1, 0);
        }
        assertEquals(3, stage(weeks));
    }

    @Test
    void theHarderFormsWaitForMoreThanTheirStage() {
        var session = Weeks.screened().comfortable(8).on(17).ready().day().session();
        for (String ref : List.of("double-knee-to-chest/main", "pelvic-tilt-march/main")) {
            assertEquals(List.of("S6.tilt-first"), Says.out(session, ref, null));
        }
        assertEquals(List.of("S6.after-review"), Says.out(session, "quad-stretch-sidelying/main", null));
    }
}
