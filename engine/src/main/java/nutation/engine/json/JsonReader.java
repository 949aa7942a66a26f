package nutation.engine.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nutation.engine.Whole;

/// Reads JSON as RFC 8259 has it and nothing looser: whole numbers that fit an `int`, each name once in an object, no
/// lone surrogate, no text after the value, a bounded depth.
public final class JsonReader {
    /// Up to so many members a doubled name is sought one by one.
    private static final int FEW = 16;

    private static final int LONGEST_VALUE = 80;

    private final String text;
    private final int deepest;
    private final Trail trail;
    private int at;

    private JsonReader(String text, int deepest) {
        this.text = text;
        this.deepest = deepest;
        this.trail = new Trail(deepest);
    }

    /// Reads one value.
    ///
    /// @param deepest how deep lists and objects may be nested
    /// @throws JsonRefused with the code `not-json`, `too-deep`, `doubled-field`, `not-whole` or
    ///     `out-of-range` and the path of the value that was being read; for `not-json` what was expected
    ///     names the character (1 = the first)
    public static Json read(String text, int deepest) throws JsonRefused {
        JsonReader reader = new JsonReader(text, deepest);
        reader.space();
        Json value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.refused("nothing after the value");
        }
        return value;
    }

    private Json value() throws JsonRefused {
        if (at >= text.length()) {
            throw refused("a value");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonText(string());
            case 't' -> word("true", new JsonBool(true));
            case 'f' -> word("false", new JsonBool(false));
            case 'n' -> word("null", new JsonNull());
            case '\ufeff' -> throw refused("a value and no byte order mark");
            default -> number();
        };
    }

    private Json object() throws JsonRefused {
        down();
        List<JsonObject.Member> members = new ArrayList<>();
        Set<String> names = null;
        space();
        if (!skip('}')) {
            do {
                space();
                if (at >= text.length() || text.charAt(at) != '"') {
                    throw refused("a name in quotes");
                }
                String name = string();
                trail.at(name);
                names = members.size() == FEW ? names(members) : names;
                if (names == null ? has(members, name) : !names.add(name)) {
                    throw new JsonRefused("doubled-field", trail.path(), name, "each name once");
                }
                space();
                need(':', "a colon");
                space();
                members.add(new JsonObject.Member(name, value()));
                space();
            } while (skip(','));
            need('}', "a comma or }");
        }
        trail.up();
        return new JsonObject(List.copyOf(members));
    }

    private static boolean has(List<JsonObject.Member> members, String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(List<JsonObject.Member> members) {
        Set<String> names = new TreeSet<>();
        for (JsonObject.Member each : members) {
            names.add(each.name());
        }
        return names;
    }

    private Json array() throws JsonRefused {
        down();
        List<Json> items = new ArrayList<>();
        space();
        if (!skip(']')) {
            do {
                space();
                trail.at(items.size());
                items.add(value());
                space();
            } while (skip(','));
            need(']', "a comma or ]");
        }
        trail.up();
        return new JsonArray(List.copyOf(items));
    }

    private void down() throws JsonRefused {
        if (trail.depth() == deepest) {
            throw new JsonRefused(
                    "too-deep", trail.path(), cut(at), "at most " + deepest + " levels of lists and objects");
        }
        trail.down();
        at++;
    }

    private String string() throws JsonRefused {
        int start = at++;
        StringBuilder unescaped = null;
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                String tail = text.substring(from, at++);
                return whole(unescaped == null ? tail : unescaped.append(tail).toString(), start);
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
    private String whole(String value, int start) throws JsonRefused {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!pair) {
                    at = start;
                    throw refused("whole characters, no half of a surrogate pair");
                }
                i++;
            }
        }
        return value;
    }

    private Json number() throws JsonRefused {
        int from = at;
        boolean negative = skip('-');
        int digits = at;
        boolean fits = true;
        int sum = 0; // kept below zero, where an int has one number more
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            int digit = text.charAt(at++) - '0';
            fits = fits && sum >= Whole.div(Integer.MIN_VALUE + digit, 10);
            sum = fits ? sum * 10 - digit : sum;
        }
        int count = at - digits;
        if (count == 0 || (count > 1 && text.charAt(digits) == '0')) {
            at = from;
            throw refused(count == 0 ? "a value" : "a number without leading zeros");
        }
        boolean point =
                at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == 'e' || text.charAt(at) == 'E');
        if (point || (negative && sum == 0)) {
            throw new JsonRefused(
                    "not-whole", trail.path(), token(from), "a whole number, without point, exponent or -0");
        }
        if (!fits || (!negative && sum == Integer.MIN_VALUE)) {
            throw new JsonRefused(
                    "out-of-range",
                    trail.path(),
                    token(from),
                    "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return new JsonNumber(negative ? sum : -sum);
    }

    /// The number that begins there, right or wrong.
    private String token(int from) {
        int end = from;
        while (end < text.length() && end < from + LONGEST_VALUE && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(from, end);
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

    private void need(char c, String expected) throws JsonRefused {
        if (!skip(c)) {
            throw refused(expected);
        }
    }

    private JsonRefused refused(String expected) {
        return new JsonRefused("not-json", trail.path(), cut(at), expected + " at character " + (at + 1));
    }

    private String cut(int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + LONGEST_VALUE));
    }
}
