package nutation.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class FieldsTest {
    private static final JsonObject OBJECT = JsonObject.build()
            .with("text", "a")
            .with("none", (String) null)
            .with("number", 7)
            .with("flag", true)
            .with("list", List.of("b", "c"))
            .with("mixed", JsonArray.of(List.of(1), JsonNumber::new))
            .done();

    @Test
    void membersAreTakenByKind() throws JsonRefused {
        Fields fields = Fields.of(OBJECT, "");
        assertEquals("a", fields.text("text"));
        assertNull(fields.textOrNull("none"));
        assertEquals("a", fields.textOrNull("text"));
        assertEquals(7, fields.number("number"));
        assertEquals(true, fields.flag("flag"));
        assertEquals(List.of("b", "c"), fields.texts("list"));
        assertEquals(List.of("mixed[0] 1"), fields.list("mixed", (item, where) -> where + " " + item.text()));
        assertNull(fields.optional("absent"));
        fields.end();
    }

    @Test
    void whatIsMissingOfAnotherKindOrLeftOverIsRefusedWithItsPath() throws JsonRefused {
        Fields fields = Fields.of(OBJECT, "offer[2]");
        assertRefused("missing", "offer[2].x", "a string", () -> fields.text("x"));
        assertRefused("missing", "offer[2].x", "a list", () -> fields.texts("x"));
        assertRefused("missing", "offer[2].x", "a value", () -> fields.required("x"));
        assertRefused("wrong-kind", "offer[2].number", "a string", () -> fields.text("number"));
        assertRefused("wrong-kind", "offer[2].none", "a string", () -> fields.text("none"));
        assertRefused("wrong-kind", "offer[2].text", "a whole number", () -> fields.number("text"));
        assertRefused("wrong-kind", "offer[2].text", "true or false", () -> fields.flag("text"));
        assertRefused("wrong-kind", "offer[2].text", "a list", () -> fields.texts("text"));
        assertRefused("wrong-kind", "offer[2].mixed[0]", "a string", () -> fields.texts("mixed"));
        assertRefused(
                "unknown-field", "offer[2].list", "no other fields than x, number, none, text, mixed, flag", () -> {
                    fields.flag("flag");
                    fields.end();
                });
        assertRefused("wrong-kind", "here", "an object", () -> Fields.of(new JsonNull(), "here"));
    }

    private static void assertRefused(String code, String path, String expected, Executable run) {
        JsonRefused refused = assertThrows(JsonRefused.class, run);
        assertEquals(List.of(code, path, expected), List.of(refused.code(), refused.path(), refused.expected()));
    }
}
