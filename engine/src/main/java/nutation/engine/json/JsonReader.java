package nutation.engine.json;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Whole;

/// Reads JSON as RFC 8259 has it and nothing looser: whole numbers that fit an `int`, each name once in an object, no
/// lone surrogate, no text after the value, a bounded depth.
public final class JsonReader {
    private final String text;
    private final int deepest;
    private int at;

    private JsonReader(String text, int deepest) {
        this.text = text;
        this.deepest = deepest;
    }

    /// Reads one value.
    ///
    /// @param deepest how deep lists and objects may be nested
    /// @throws JsonRefused with the code `not-json`, `too-deep`, `doubled-field` or `not-whole`, and the place as
    ///     `character 17`
    public static Json read(String text, int deepest) throws JsonRefused {
        JsonReader reader = new JsonReader(text, deepest);
        reader.space();
        Json value = reader.value(0);
        reader.space();
        if (reader.at < text.length()) {
            throw reader.refused("nothing after the value");
        }
        return value;
    }

    private Json value(int depth) throws JsonRefused {
        if (at >= text.length()) {
            throw refused("a value");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> new JsonText(string());
            case 't' -> word("true", new JsonBool(true));
            case 'f' -> word("false", new JsonBool(false));
            case 'n' -> word("null", new JsonNull());
            default -> number();
        };
    }

    private Json object(int depth) throws JsonRefused {
        deep(depth);
        at++;
        List<JsonObject.Member> members = new ArrayList<>();
        space();
        if (skip('}')) {
            return new JsonObject(List.of());
        }
        do {
            space();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw refused("a name in quotes");
            }
            String name = string();
            for (JsonObject.Member each : members) {
                if (each.name().equals(name)) {
                    throw new JsonRefused("doubled-field", name, name, "each name once");
                }
            }
            space();
            need(':');
            space();
            members.add(new JsonObject.Member(name, value(depth)));
            space();
        } while (skip(','));
        need('}');
        return new JsonObject(List.copyOf(members));
    }

    private Json array(int depth) throws JsonRefused {
        deep(depth);
        at++;
        List<Json> items = new ArrayList<>();
        space();
        if (skip(']')) {
            return new JsonArray(List.of());
        }
        do {
            space();
            items.add(value(depth));
            space();
        } while (skip(','));
        need(']');
        return new JsonArray(List.copyOf(items));
    }

    private void deep(int depth) throws JsonRefused {
        if (depth > deepest) {
            throw new JsonRefused("too-deep", place(), String.valueOf(depth), "at most " + deepest + " levels");
        }
    }

    private String string() throws JsonRefused {
        at++;
        StringBuilder unescaped = null;
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                String tail = text.substring(from, at++);
                return whole(unescaped == null ? tail : unescaped.append(tail).toString());
            }
            if (c < ' ') {
                throw refused("control characters escaped");
            }
            if (c == '\\') {
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, from, at);
                at++;
                unescaped.append(escaped());
                from = at;
            } else {
                at++;
            }
        }
        throw refused("a closing quote");
    }

    private char escaped() throws JsonRefused {
        if (at >= text.length()) {
            throw refused("an escape");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> {
                at--;
                throw refused("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
            }
        };
    }

    private char unicode() throws JsonRefused {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? hex(text.charAt(at)) : -1;
            if (digit < 0) {
                throw refused("four hexadecimal digits");
            }
            code = (code << 4) + digit;
            at++;
        }
        return (char) code;
    }

    private static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    /// Refuses half a surrogate pair, which no UTF-8 can carry.
    private String whole(String value) throws JsonRefused {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i >= value.length() || !Character.isLowSurrogate(value.charAt(i))) {
                    throw refused("no lone surrogate");
                }
            } else if (Character.isLowSurrogate(c)) {
                throw refused("no lone surrogate");
            }
        }
        return value;
    }

    private Json number() throws JsonRefused {
        int from = at;
        boolean negative = skip('-');
        int digits = at;
        int sum = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            int digit = text.charAt(at) - '0';
            if (sum > Whole.div(Integer.MAX_VALUE - digit, 10)) {
                throw new JsonRefused("out-of-range", place(), cut(from), "a whole number below 2147483648");
            }
            sum = sum * 10 + digit;
            at++;
        }
        int count = at - digits;
        if (count == 0) {
            at = from;
            throw refused("a value");
        }
        if ((count > 1 && text.charAt(digits) == '0') || (negative && sum == 0)) {
            throw new JsonRefused("not-json", place(), cut(from), "no leading zero and no -0");
        }
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            throw new JsonRefused("not-whole", place(), cut(from), "a whole number, without point or exponent");
        }
        return new JsonNumber(negative ? -sum : sum);
    }

    private Json word(String word, Json value) throws JsonRefused {
        if (!text.startsWith(word, at)) {
            throw refused("a value");
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return;
            }
            at++;
        }
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void need(char c) throws JsonRefused {
        if (!skip(c)) {
            throw refused("\"" + c + "\"");
        }
    }

    private JsonRefused refused(String expected) {
        return new JsonRefused("not-json", place(), cut(at), expected);
    }

    private String place() {
        return "character " + (at + 1);
    }

    private String cut(int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + 40));
    }
}
