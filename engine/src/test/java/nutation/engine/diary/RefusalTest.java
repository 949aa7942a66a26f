package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RefusalTest {
    private static final String NOTE =
            "{\"id\":\"0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21\",\"at\":\"2026-11-21T08:00:00.000+01:00\",\"type\":\"note\",\"text\":";

    static List<BadLines.Bad> badLines() {
        return BadLines.all();
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void aBadLineIsRefusedWithItsNumberAndField(BadLines.Bad bad) {
        Refusal refusal = refused(DiaryReader.readLine(bad.line(), 17));
        assertEquals(17, refusal.line());
        assertEquals(bad.field(), refusal.field(), refusal.sentence());
        assertEquals(bad.code(), refusal.code(), refusal.sentence());
        assertTrue(refusal.value().length() <= 80, refusal.sentence());
        assertFalse(refusal.expected().isBlank());
    }

    @Test
    void everyCodeIsReachedByABadLine() {
        TreeSet<String> reached = new TreeSet<>();
        BadLines.all().forEach(bad -> reached.add(bad.code()));
        reached.add("doubled-id"); // takes two lines, below
        assertEquals(new TreeSet<>(Refusal.CODES), reached);
    }

    @Test
    void theSameEntryTwiceIsKeptOnce() {
        List<Line> lines = DiaryReader.read(NOTE + "\"a\"}\n" + NOTE + " \"\\u0061\" }\n");
        assertEquals(1, lines.size());
        assertInstanceOf(Line.Accepted.class, lines.getFirst());
    }

    @Test
    void theSameIdWithOtherContentIsRefusedWithItsLine() {
        List<Line> lines = DiaryReader.read(NOTE + "\"a\"}\n\n" + NOTE + "\"b\"}\n" + NOTE + "\"a\"}");
        assertEquals(2, lines.size());
        Refusal refusal = refused(lines.get(1));
        assertEquals("line 3, id", refusal.sentence().substring(0, 10));
        assertEquals("doubled-id", refusal.code());
    }

    @Test
    void emptyLinesArePassedOverAndCounted() {
        List<Line> lines = DiaryReader.read("\n \t\r\n" + NOTE + "\"a\"}\r\n\n{}");
        assertEquals(2, lines.size());
        assertEquals(5, refused(lines.get(1)).line());
        assertTrue(DiaryReader.read("").isEmpty());
        assertTrue(DiaryReader.read("\n\n").isEmpty());
    }

    @Test
    void aLineOfOtherWhiteSpaceIsNoEmptyLine() {
        assertEquals("not-json", refused(DiaryReader.read("\u2003").getFirst()).code());
        assertEquals("not-json", refused(DiaryReader.read("\u001f").getFirst()).code());
    }

    @Test
    void oneBadLineDoesNotTakeTheOthersWithIt() {
        List<Line> lines = DiaryReader.read("{\n" + NOTE + "\"a\"}\n}");
        assertInstanceOf(Line.Refused.class, lines.get(0));
        assertInstanceOf(Line.Accepted.class, lines.get(1));
        assertInstanceOf(Line.Refused.class, lines.get(2));
    }

    @Test
    void whatWasExpectedNamesTheRangeOrTheClosedSet() {
        assertEquals(
                "a text of 1 to 2000 characters",
                refused(DiaryReader.readLine(NOTE + "7}", 1)).expected());
        assertEquals(
                "one of left, right, both",
                refused(DiaryReader.readLine(
                                NOTE.replace("\"note\",\"text\":", "\"range\",\"check\":\"seat\",\"side\":\"top\"}"),
                                1))
                        .expected());
        assertEquals(
                "no other fields than id, at, text, type",
                refused(DiaryReader.readLine(NOTE + "\"a\",\"b\":1}", 1)).expected());
        assertEquals(
                "a closing quote at character 106",
                refused(DiaryReader.readLine(NOTE + "\"a", 1)).expected());
    }

    @Test
    void aValueIsCutWithoutBreakingACharacter() {
        String wide = "\ud83e\uddd8".repeat(2_001);
        String value =
                refused(DiaryReader.readLine(NOTE + "\"" + wide + "\"}", 1)).value();
        assertEquals("\"" + wide.substring(0, 78), value);
    }

    @Test
    void whatDoesNotShowIsEscapedInTheRefusal() {
        Refusal refusal = new Refusal(1, "\u001b[2J", "not-json", "\0\u007f\u009f\ufeff\u202e\ud83ea", "a value");
        assertEquals("\\u001b[2J", refusal.field());
        assertEquals("\\u0000\\u007f\\u009f\\ufeff\\u202e\\ud83ea", refusal.value());
        assertEquals(refusal, new Refusal(1, refusal.field(), "not-json", refusal.value(), "a value"));
    }

    @Test
    void aRefusalAsJsonHasItsMembersInOrder() {
        assertEquals(
                "{\"line\":3,\"field\":\"reps\",\"code\":\"out-of-range\",\"value\":\"201\",\"expected\":\"0 to 200\"}",
                new Refusal(3, "reps", "out-of-range", "201", "0 to 200").json().text());
    }

    private static Refusal refused(Line line) {
        return assertInstanceOf(Line.Refused.class, line).refusal();
    }
}
