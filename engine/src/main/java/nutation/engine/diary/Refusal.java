package nutation.engine.diary;

import java.util.List;
import nutation.engine.json.JsonObject;

/// Why a line of a diary was refused.
///
/// @param line its number, 1 = the first
/// @param field where, dotted, such as `offer[2].hold`, cut at 80 characters; empty for the whole line
/// @param code what is wrong, one of [#CODES]
/// @param value what stands there, cut at 80 characters, with escapes for what does not show
/// @param expected what should stand there, in words
public record Refusal(int line, String field, String code, String value, String expected) {
    /// Every code that `code` may have. Each has its own bad line in the tests.
    public static final List<String> CODES = List.of(
            "not-json",
            "not-whole",
            "too-long",
            "too-deep",
            "newer-format",
            "doubled-field",
            "unknown-field",
            "missing",
            "wrong-kind",
            "out-of-range",
            "unknown-code",
            "unknown-type",
            "impossible-time",
            "doubled-item",
            "pain-without-score",
            "score-without-pain",
            "news-without-pain",
            "doubled-id");

    public Refusal {
        field = Excerpt.of(field);
        value = Excerpt.of(value);
    }

    /// As JSON, members in the order of the record.
    public JsonObject json() {
        return JsonObject.build()
                .with("line", line)
                .with("field", field)
                .with("code", code)
                .with("value", value)
                .with("expected", expected)
                .done();
    }

    /// One line for people: place, what stands there, what should.
    public String sentence() {
        String where = field.isEmpty() ? "line " + line : "line " + line + ", " + field;
        return where + ": " + code + ", found " + (value.isEmpty() ? "nothing" : value) + ", expected " + expected;
    }
}
