package nutation.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nutation.engine.fixtures.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {
    private static final long SEED = 8259;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-1",
                "2147483647",
                "-2147483648",
                "\"\"",
                "\"a\\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001f/é\ud83e\uddd8\u007f\u2028\"",
                "[]",
                "[1,[2,{\"a\":[]}]]",
                "{}",
                "{\"b\":1,\"a\":{\"\":null}}",
            })
    void canonicalTextStaysAsItIs(String text) throws JsonRefused {
        assertEquals(text, JsonReader.read(text, 8).text());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    ` [ 1 , 2 ] `        | `[1,2]`
                    `"\\u0041\\/"`       | `"A/"`
                    `"\\ud83e\\uddd8"`   | `"🧘"`
                    `"\\u000A\\u001F"`   | `"\\n\\u001f"`
                    `{ "a" : 1 }`        | `{"a":1}`
                    """)
    void otherWaysOfWritingGiveTheCanonicalText(String text, String canonical) throws JsonRefused {
        assertEquals(canonical, JsonReader.read(text, 8).text());
    }

    @Test
    void aRefusalSaysWhereTheValueStands() {
        assertEquals("a[1].b", refused("{\"a\":[1,{\"b\":1.5}]}").path());
        assertEquals("a[2]", refused("{\"a\":[1,2,]}").path());
        assertEquals("c", refused("{\"a\":{\"b\":[1]},\"c\":x}").path());
        assertEquals("a.b", refused("{\"a\":{\"b\":[1],\"b\":2}}").path());
        assertEquals("[1].a", refused("[{\"a\":1},{\"a\":tru}]").path());
        assertEquals("a.\"\"", refused("{\"a\":{\"\":x}}").path());
        assertEquals("a", refused("{\"a\":{x}}").path());
        assertEquals("", refused("{x}").path());
        assertEquals("", refused("").path());
    }

    @Test
    void aRefusalShowsTheNumberAndNothingBehindIt() {
        assertEquals("1.5e3", refused("[1.5e3,7]").value());
        assertEquals("-0", refused("[-0]").value());
        assertEquals("99999999999", refused("[99999999999]").value());
    }

    @Test
    void brokenTextIsRefusedWithTheCharacter() {
        assertEquals("a comma or ] at character 3", refused("[1").expected());
        assertEquals("a value at character 2", refused("[").expected());
        assertEquals("a colon at character 5", refused("{\"a\"").expected());
        assertEquals("nothing after the value at character 3", refused("1 1").expected());
        assertEquals(
                "a value and no byte order mark at character 1",
                refused("\ufeff1").expected());
        assertEquals(
                "whole characters, no half of a surrogate pair at character 2",
                refused("[\"\ud83e\"]").expected());
    }

    @Test
    void depthIsCountedAndNotRecursedInto() throws JsonRefused {
        assertEquals("[[[[[[[[]]]]]]]]", JsonReader.read("[[[[[[[[]]]]]]]]", 8).text());
        assertEquals("too-deep", refused("[[[[[[[[[]]]]]]]]]").code());
        assertEquals("too-deep", refused("[".repeat(1_000_000)).code());
        assertEquals("too-deep", refused("{\"a\":".repeat(1_000_000)).code());
        assertEquals("7", JsonReader.read("7", 0).text());
    }

    @Test
    void aDoubledNameIsFoundAmongFewAndAmongMany() throws JsonRefused {
        for (int size : List.of(1, 2, 15, 16, 17, 18, 40, 5_000)) {
            StringBuilder names = new StringBuilder();
            for (int i = 0; i < size; i++) {
                names.append("\"n").append(i).append("\":").append(i).append(',');
            }
            assertEquals(
                    names + "\"x\":0}",
                    JsonReader.read("{" + names + "\"x\":0}", 1).text().substring(1));
            assertEquals("n0", refused("{" + names + "\"n0\":0}").path());
            assertEquals(
                    "n" + (size - 1),
                    refused("{" + names + "\"n" + (size - 1) + "\":0}").path());
        }
    }

    @Test
    void everyIntIsReadAndWrittenAsTheJdkDoes() throws JsonRefused {
        Draws draws = Draws.of(SEED);
        for (int i = 0; i < 20_000; i++) {
            int value = draws.any() >> draws.between(0, 31);
            assertEquals(
                    String.valueOf(value),
                    JsonReader.read(String.valueOf(value), 1).text(),
                    "seed " + SEED);
        }
    }

    @Test
    void numbersJustOutsideAnIntAreRefused() {
        for (long beyond = 2_147_483_648L; beyond < 2_147_483_700L; beyond++) {
            assertEquals("out-of-range", refused(String.valueOf(beyond)).code());
            assertEquals("out-of-range", refused(String.valueOf(-beyond - 1)).code());
        }
        assertEquals("out-of-range", refused("21474836470").code());
        assertEquals("out-of-range", refused("-21474836480").code());
    }

    private static JsonRefused refused(String text) {
        return assertThrows(JsonRefused.class, () -> JsonReader.read(text, 8));
    }
}
