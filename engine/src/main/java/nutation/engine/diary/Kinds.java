package nutation.engine.diary;

import nutation.engine.json.Json;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// The simple kinds of values.
final class Kinds {
    static final String UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

    private static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final int LONGEST_ID = 40;

    private Kinds() {}

    /// A whole number in a range, both ends included.
    static Kind<Integer> whole(int from, int to) {
        return new Kind<>() {
            @Override
            public Integer read(Json json, String where) throws JsonRefused {
                String expected = "a whole number from " + from + " to " + to;
                if (!(json instanceof JsonNumber number)) {
                    throw Kind.wrong(json, where, expected);
                }
                if (number.value() < from || number.value() > to) {
                    throw new JsonRefused("out-of-range", where, json.text(), expected);
                }
                return number.value();
            }

            @Override
            public Json write(Integer value) {
                return new JsonNumber(value);
            }

            @Override
            public JsonObject schema() {
                return JsonObject.build()
                        .with("type", "integer")
                        .with("minimum", from)
                        .with("maximum", to)
                        .done();
            }
        };
    }

    static Kind<Boolean> flag() {
        return new Kind<>() {
            @Override
            public Boolean read(Json json, String where) throws JsonRefused {
                if (json instanceof JsonBool flag) {
                    return flag.value();
                }
                throw Kind.wrong(json, where, "true or false");
            }

            @Override
            public Json write(Boolean value) {
                return new JsonBool(value);
            }

            @Override
            public JsonObject schema() {
                return JsonObject.build().with("type", "boolean").done();
            }
        };
    }

    /// A string of so many characters (code points).
    static Kind<String> text(int shortest, int longest) {
        return new Kind<>() {
            @Override
            public String read(Json json, String where) throws JsonRefused {
                String expected = "a text of " + shortest + " to " + longest + " characters";
                if (!(json instanceof JsonText text)) {
                    throw Kind.wrong(json, where, expected);
                }
                int length = text.value().codePointCount(0, text.value().length());
                if (length < shortest || length > longest) {
                    throw new JsonRefused("out-of-range", where, json.text(), expected);
                }
                return text.value();
            }

            @Override
            public Json write(String value) {
                return new JsonText(value);
            }

            @Override
            public JsonObject schema() {
                return JsonObject.build()
                        .with("type", "string")
                        .with("minLength", shortest)
                        .with("maxLength", longest)
                        .done();
            }
        };
    }

    /// An id of the catalogue: lower case and digits, words joined by hyphens, at most 40 characters.
    static Kind<String> id() {
        return new Written<>(
                "a code of lower case letters, digits and single hyphens, at most " + LONGEST_ID + " characters",
                "unknown-code",
                text -> isId(text) ? text : null,
                text -> text,
                JsonObject.build()
                        .with("type", "string")
                        .with("pattern", ID_PATTERN)
                        .with("maxLength", LONGEST_ID)
                        .done());
    }

    static Kind<String> uuid() {
        return new Written<>(
                "a UUID in lower case, such as 0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21",
                "unknown-code",
                text -> isUuid(text) ? text : null,
                text -> text,
                pattern(UUID_PATTERN));
    }

    /// A rule's name in a key, such as `G9`.
    static Kind<String> rule() {
        return new Written<>(
                "a rule such as G9",
                "unknown-code",
                text -> isRule(text) ? text : null,
                text -> text,
                pattern("^[A-Z][0-9]{1,2}$"));
    }

    /// Two capital letters.
    static Kind<String> country() {
        return new Written<>(
                "two capital letters, such as GB",
                "unknown-code",
                text -> text.length() == 2 && capital(text.charAt(0)) && capital(text.charAt(1)) ? text : null,
                text -> text,
                pattern("^[A-Z]{2}$"));
    }

    static Kind<Integer> date() {
        return new Written<>(
                "a real date from " + Dates.FIRST_YEAR + " to " + Dates.LAST_YEAR + ", such as 2026-11-21",
                "impossible-time",
                Dates::parse,
                Dates::text,
                pattern("^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}$"));
    }

    static Kind<At> at() {
        return new Written<>(
                "a real time with milliseconds and an offset, such as 2026-11-21T08:00:00.000+01:00",
                "impossible-time",
                At::parse,
                At::text,
                pattern(
                        "^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}[+-][0-9]{2}:[0-9]{2}$"));
    }

    private static JsonObject pattern(String pattern) {
        return JsonObject.build()
                .with("type", "string")
                .with("pattern", pattern)
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

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
