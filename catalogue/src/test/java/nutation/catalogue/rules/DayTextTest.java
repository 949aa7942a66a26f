package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nutation.engine.clearance.Level;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// The canonical answer says all of a day.
final class DayTextTest {
    private static void says(Weeks weeks, String... parts) {
        String text = weeks.day().text();
        for (String each : parts) {
            assertTrue(text.contains(each), () -> each + " is not in the answer");
        }
    }

    @Test
    void aDayHasAllItsMembers() {
        Weeks weeks = Weeks.screened();
        says(weeks, "{\"date\":\"2026-11-21\",", "\"clearance\":{\"level\":\"" + Level.PROCEED.code() + "\"");
        says(weeks, "\"kind\":{\"kind\":\"light\"", "\"stage\":1,", "\"review\":{", "\"aerobic\":{");
        says(weeks, "{\"code\":\"reading-before\",\"from\":\"00:00\",\"items\":[]}");
    }

    @Test
    void whereNothingMayBeStartedThereIsNoSession() {
        says(
                Weeks.open().check("fever", Answered.NEW),
                "\"session\":null,\"preview\":null}",
                "\"keys\":[{\"rule\":\"G3\"");
    }

    @Test
    void aSessionSaysTheDoseOfEachSide() {
        says(
                Weeks.open(),
                "\"session\":{\"state\":\"offered\"",
                "\"count\":\"per-side\"",
                "\"count\":\"total\"",
                "\"sides\":[\"right\",\"left\"]",
                "\"doses\":[{\"side\":\"right\",\"rung\":1,\"variant\":\"other-knee-bent\",\"hold\":1,\"reps\":3,\"sets\":1},"
                        + "{\"side\":\"left\",\"rung\":1,");
    }

    @Test
    void anOpenSessionSaysWhatIsDone() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).pulses(Side.LEFT);
        weeks.skipped("single-knee-to-chest", "pulses", Side.RIGHT);
        says(weeks, "\"state\":\"open\"", "\"done\":{\"left\":\"green\",\"right\":\"skipped\"}", "\"done\":{}");
    }

    @Test
    void allReasonsWhySomethingIsOutStandTogether() {
        String text = Weeks.open().sideOut(Side.LEFT).day().text();
        String out = "\"exercise\":\"cross-body-triangle\",\"use\":\"main\",\"side\":null,\"reasons\":[{";
        assertEquals(text.indexOf(out), text.lastIndexOf(out));
        String reasons = text.substring(text.indexOf(out), text.indexOf("]}]", text.indexOf(out)));
        assertTrue(reasons.contains("stage-closed") && reasons.contains("\"code\":\"day\""), reasons);
        String side = "\"exercise\":\"single-knee-to-chest\",\"use\":\"pulses\",\"side\":\"left\",\"reasons\":[{";
        assertTrue(text.contains(side));
    }

    @Test
    void aTimelineStandsInTheAnswer() {
        says(Weeks.open(), "\"timeline\":[{", "\"startMs\":0,", "\"phase\":\"");
        says(Weeks.open().start(SessionKind.FULL).tilt(Answer.COMFORTABLE), "\"timeline\":[{");
    }
}
