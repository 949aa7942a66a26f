package nutation.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;

/// What becomes of a reason when it is said.
final class SentencesTest {
    private static String said(String template, Reason reason, String... texts) {
        Map<String, String> all = new TreeMap<>(Map.of("reason.X1.code", template, "date.short", "{day} {month}"));
        for (int i = 0; i < texts.length; i += 2) {
            all.put(texts[i], texts[i + 1]);
        }
        return Sentences.of(new TreeMap<>(all)).say(reason);
    }

    private static Reason reason() {
        return Reason.of("X1", "code");
    }

    @Test
    void aTemplateWithoutSlotsStandsAsItIs() {
        assertEquals("Rest today.", said("Rest today.", reason()));
    }

    @Test
    void aSlotStandsWhereItIsNamedAtTheBeginningInTheMiddleAndAtTheEnd() {
        Reason reason = reason().with("a", 1).with("b", "two").with("c", 3);
        assertEquals("1 and two, 3", said("{a} and {b}, {c}", reason));
        assertEquals("12", said("{a}{d}", reason().with("a", 1).with("d", 2)));
    }

    @Test
    void oneAndOthersHaveTheirOwnWord() {
        String template = "{days} {days|day|days} away";
        assertEquals("1 day away", said(template, reason().with("days", 1)));
        assertEquals("0 days away", said(template, reason().with("days", 0)));
        assertEquals("11 days away", said(template, reason().with("days", 11)));
    }

    @Test
    void aWordMayBeEmpty() {
        assertEquals("hand", said("hand{hands||s}", reason().with("hands", 1)));
        assertEquals("hands", said("hand{hands||s}", reason().with("hands", 2)));
    }

    @Test
    void aCodeIsLookedUpWithAndWithoutAnEnding() {
        assertEquals(
                "Fever: hot",
                said(
                        "{item@item.short}: {side@side}",
                        reason().with("item", "fever").with("side", "left"),
                        "item.fever.short",
                        "Fever",
                        "side.left",
                        "hot"));
    }

    @Test
    void aDateIsSaidWithItsDayAndMonth() {
        assertEquals("from 7 March", said("from {on#}", reason().with("on", "2026-03-07"), "month.3", "March"));
        assertEquals("from 21 November", said("from {on#}", reason().with("on", "2026-11-21"), "month.11", "November"));
        assertEquals("from soon", said("from {on#}", reason().with("on", "soon")));
    }

    @Test
    void whatIsMissingIsNotHidden() {
        assertEquals("reason.X2.other", said("unused", Reason.of("X2", "other")));
        assertEquals("{days} away", said("{days} away", reason()));
        assertEquals("item.fever.short", said("{item@item.short}", reason().with("item", "fever")));
        assertEquals("an open {brace", said("an open {brace", reason()));
    }

    @Test
    void aTextIsThereOrNot() {
        Sentences sentences = Sentences.of(new TreeMap<>(Map.of("kind.rest", "Rest")));
        assertTrue(sentences.has("kind.rest"));
        assertFalse(sentences.has("kind.run"));
        assertEquals("Rest", sentences.text("kind.rest"));
        assertEquals("kind.run", sentences.text("kind.run"));
    }

    @Test
    void aReasonIsReadAsItWasWritten() throws JsonRefused {
        Reason full = reason().with("days", 3).with("item", "fever").from("A3:12", "R04");
        assertEquals(full, ReasonJson.read(JsonReader.read(full.json().text(), 9)));
        Reason bare = ReasonJson.read(JsonReader.read("{\"rule\":\"X1\",\"code\":\"code\",\"slots\":{}}", 9));
        assertEquals(reason(), bare);
        assertEquals(List.of(), bare.sources());
    }

    @Test
    void aSlotThatIsNeitherNumberNorTextIsRefused() {
        JsonRefused refused = assertThrows(
                JsonRefused.class,
                () -> ReasonJson.read(
                        JsonReader.read("{\"rule\":\"X1\",\"code\":\"code\",\"slots\":{\"days\":[1]}}", 9)));
        assertEquals("wrong-kind", refused.code());
        assertEquals("slots", refused.path());
    }

    @Test
    void aSlotIsNamedOnce() {
        Reason once = reason().with("days", 1);
        assertThrows(IllegalArgumentException.class, () -> once.with("days", 2));
    }
}
