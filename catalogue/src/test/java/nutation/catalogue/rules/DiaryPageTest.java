package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import nutation.engine.Coach;
import nutation.engine.diary.Answer;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.pain.ConsequenceJson;
import nutation.engine.pain.PastJson;
import org.junit.jupiter.api.Test;

/// What the diary page shows of past sessions, and the player of an answer, as canonical JSON.
final class DiaryPageTest {
    private static final String PULSES = "single-knee-to-chest";

    private static Weeks begun() {
        return Weeks.open()
                .start(
                        SessionKind.LIGHT,
                        List.of(
                                Weeks.offered(PULSES, "pulses", Side.LEFT),
                                Weeks.offered(PULSES, "pulses", Side.RIGHT),
                                Weeks.offered("pelvic-tilt", "main", Side.BOTH)));
    }

    @Test
    void aSessionTellsWhatBecameOfEachSide() {
        Weeks weeks = begun().pulsesHurt(Side.LEFT, 3).skipped(PULSES, "pulses", Side.RIGHT);
        assertEquals(line("""
                        [{"date":"2026-11-21","id":"00000000-0000-4000-8000-000000000004",
                        "at":"2026-11-21T08:04:00.000+00:00","kind":"light","finished":false,"end":null,
                        "sets":1,"skipped":1,"answers":{"painful":1},"items":[
                        {"exercise":"single-knee-to-chest","use":"pulses","side":"left",
                        "variant":"other-knee-bent","hold":1,"reps":3,"sets":1,
                        "answer":"painful","score":3,"reasons":[]},
                        {"exercise":"single-knee-to-chest","use":"pulses","side":"right",
                        "variant":"other-knee-bent","hold":1,"reps":3,"sets":1,
                        "answer":"skipped","score":null,"reasons":[]},
                        {"exercise":"pelvic-tilt","use":"main","side":"both",
                        "variant":"plain","hold":5,"reps":10,"sets":1,
                        "answer":null,"score":null,"reasons":[]}]}]
                        """), PastJson.text(weeks.history()));
    }

    private static String line(String text) {
        return text.replace("\n", "");
    }

    @Test
    void theNewestStandsFirstAndWhatWasOnlyBegunStandsNowhere() {
        Weeks weeks = begun().tilt(Answer.COMFORTABLE).finish(SessionEnd.STOPPED);
        weeks.on(1).ready().light().on(2).start(SessionKind.LIGHT);
        List<String> sessions = Pattern.compile("\"date\":\"(.{10})\"|\"end\":\"(.*?)\"")
                .matcher(PastJson.text(weeks.history()))
                .results()
                .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
                .toList();
        assertEquals(List.of("2026-11-22", "done", "2026-11-21", "stopped"), sessions);
    }

    @Test
    void nothingDoneIsNothing() {
        assertEquals("[]", PastJson.text(begun().history()));
    }

    @Test
    void anAnswerTellsItsClassAndWhatHappensNow() {
        Weeks weeks = begun();
        SetDone set = weeks.setOf(PULSES, "pulses", Side.LEFT, Answer.PAIN, 3, SetPlace.LEFT, null, null, true);
        assertEquals(line("""
                        {"class":"painful","then":"side-ends","reasons":[
                        {"rule":"P2","code":"side-ends","slots":{"side":"left"},"sources":["A3:72","R07"]}]}
                        """), ConsequenceJson.text(Coach.consequence(weeks.history(), set)));
    }
}
