package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    /// Unicode's own names for what does not show: controls, formats, separators of lines, halves of pairs.
    @Test
    void whatDoesNotShowStandsAsAnEscape() {
        Set<Integer> escaped = IntStream.range(0, 0x10000)
                .filter(each -> Excerpt.of(String.valueOf((char) each)).length() > 1)
                .boxed()
                .collect(Collectors.toSet());
        for (int each : new int[] {
            0, 0x1f, 0x7f, 0x9f, 0x61c, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x206f, 0xd800, 0xdfff, 0xfeff
        }) {
            assertEquals(true, escaped.contains(each), Integer.toHexString(each));
        }
        for (int each :
                new int[] {' ', '~', 0xa0, 0x61b, 0x61d, 0x200a, 0x2010, 0x2027, 0x202f, 0x205f, 0x2070, 0xfefe, 0xff00
                }) {
            assertEquals(false, escaped.contains(each), Integer.toHexString(each));
        }
        assertEquals(32 + 33 + 1 + 5 + 7 + 16 + 2048 + 1, escaped.size());
    }

    @Test
    void itIsCutWhereAnotherCharacterWouldBeTooMany() {
        assertEquals("x".repeat(80), Excerpt.of("x".repeat(80)));
        assertEquals("x".repeat(80), Excerpt.of("x".repeat(81)));
        assertEquals("x".repeat(74) + "\\u0000", Excerpt.of("x".repeat(74) + "\0"));
        assertEquals("x".repeat(75), Excerpt.of("x".repeat(75) + "\0"));
        assertEquals("x".repeat(79), Excerpt.of("x".repeat(79) + "\ud83e\uddcd"));
    }
}
