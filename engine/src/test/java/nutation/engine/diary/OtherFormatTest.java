package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":2}",
                "{\"format\":0}",
                "{\"format\":-1}",
                "{ \"format\" : 2 , \"id\" : 1 }",
                "{\"id\":{\"format\":1},\"format\":2}",
                "{\"kg\":1.5,\"format\":2}",
                "{\"kg\":1e400,\"format\":3}",
                "{\"format\":99999999999999999999}",
                "{\"a\":[[[[[[[[[[[[\"x\"]]]]]]]]]]]],\"format\":2}",
                "{\"a\":\"\\\"}]\\\\\",\"a\":1,\"format\":2}",
                "{\"type\":\"dream\",\"format\":2}",
            })
    void aLineOfAnotherFormatSaysSoWhateverElseItHolds(String line) {
        assertEquals("newer-format", code(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":1.5}",
                "{\"format\":2.0}",
                "{\"format\":\"2\"}",
                "{\"format\":2",
                "{\"format\"",
                "{\"format\":",
                "{\"format\":-}",
                "{\"format\":1,\"kg\":1.5}",
                "{\"a\":{\"format\":2},\"kg\":1.5}",
                "{\"a\":\"\\\"format\\\":2,\",\"kg\":1.5}",
                "{\"my\\\"format\":2,\"kg\":1.5}",
                "[{\"format\":2},1.5]",
                "\"format\":2,",
                "{\"a\":\"format\\",
            })
    void whatIsNoWholeNumberOfTheEntryItselfIsNoFormat(String line) {
        assertNotEquals("newer-format", code(line));
    }

    private static String code(String line) {
        return assertInstanceOf(Line.Refused.class, DiaryReader.readLine(line, 1))
                .refusal()
                .code();
    }
}
