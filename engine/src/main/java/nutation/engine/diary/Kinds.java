package nutation.engine.diary;

import java.util.function.Function;
import nutation.engine.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// The simple kinds of values.
final class Kinds {
    private static final int LONGEST_ID = 40;

    private static final String HEX = "[0-9a-f]";
    private static final String DATE = "2[01][0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}";
    private static final String OFFSET =
            "(\\+00:00|[+-]00:(0[1-9]|[1-5][0-9])|[+-](0[1-9]|1[0-3]):[0-5][0-9]|[+-]14:00)";

    private Kinds() {}

    /// A whole number in a range, both ends included.
    static Kind<Integer> whole(int from, int to) {
        return new WholeKind(from, to);
    }

    static Kind<Boolean> flag() {
        return new FlagKind();
    }

    /// A string of so many characters (code points).
    static Kind<String> text(int shortest, int longest) {
        return new TextKind(shortest, longest);
    }

    /// An id of the catalogue: lower case and digits, words joined by hyphens, at most 40 characters.
    static Kind<String> id() {
        return form(
                "a code of lower case letters, digits and single hyphens, at most " + LONGEST_ID + " characters",
                Kinds::isId,
                JsonObject.build()
                        .with("type", "string")
                        .with("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")
                        .with("maxLength", LONGEST_ID)
                        .done());
    }

    static Kind<String> uuid() {
        String pattern = HEX + "{8}-" + HEX + "{4}-" + HEX + "{4}-" + HEX + "{4}-" + HEX + "{12}";
        return form(
                "a UUID in lower case, such as 0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21", Kinds::isUuid, pattern(pattern));
    }

    /// A rule's name in a key, such as `G9`.
    static Kind<String> rule() {
        return form("a rule such as G9", Kinds::isRule, pattern("[A-Z][0-9]{1,2}"));
    }

    static Kind<String> country() {
        return form("two capital letters, such as GB", Kinds::isCountry, pattern("[A-Z]{2}"));
    }

    static Kind<Integer> date() {
        return new Written<>(
                "a real date from " + Dates.FIRST_YEAR + " to " + Dates.LAST_YEAR + ", such as 2026-11-21",
                "impossible-time",
                Dates::parse,
                Dates::text,
                pattern(DATE));
    }

    static Kind<At> at() {
        return new Written<>(
                "a real time from " + Dates.FIRST_YEAR + " to " + Dates.LAST_YEAR
                        + " with milliseconds and an offset, such as 2026-11-21T08:00:00.000+01:00",
                "impossible-time",
                At::parse,
                At::text,
                pattern(DATE + "T" + TIME + OFFSET));
    }

    private static Kind<String> form(String expected, Function<String, Boolean> fits, JsonObject schema) {
        Function<String, @Nullable String> parse = text -> fits.apply(text) ? text : null;
        return new Written<>(expected, "unknown-code", parse, text -> text, schema);
    }

    private static JsonObject pattern(String pattern) {
        return JsonObject.build()
                .with("type", "string")
                .with("pattern", "^" + pattern + "$")
                .done();
    }

    private static boolean isId(String text) {
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!word && (c != '-' || hyphen)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen && text.length() <= LONGEST_ID;
    }

    private static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (dash ? c != '-' : !hex) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRule(String text) {
        return (text.length() == 2 || text.length() == 3)
                && capital(text.charAt(0))
                && Dates.digits(text, 1, text.length()) >= 0;
    }

    private static boolean isCountry(String text) {
        return text.length() == 2 && capital(text.charAt(0)) && capital(text.charAt(1));
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
