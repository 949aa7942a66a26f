package nutation.engine.diary;

import java.util.List;
import nutation.engine.fixtures.Draws;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;

/// Writes the same JSON as somebody else might: members in any order, white space anywhere, escapes where none is
/// needed.
final class Scrawl {
    private final Draws draws;
    private final StringBuilder out = new StringBuilder();

    private Scrawl(Draws draws) {
        this.draws = draws;
    }

    static String of(Json json, Draws draws) {
        Scrawl scrawl = new Scrawl(draws);
        scrawl.space();
        scrawl.write(json);
        scrawl.space();
        return scrawl.out.toString();
    }

    private void write(Json json) {
        switch (json) {
            case JsonObject object -> members(draws.shuffled(object.members()));
            case JsonArray array -> items(array.items());
            case JsonText text -> text(text.value());
            case JsonNumber number -> number.write(out);
            case JsonBool flag -> flag.write(out);
            case JsonNull none -> none.write(out);
        }
    }

    private void members(List<JsonObject.Member> members) {
        out.append('{');
        space();
        for (int i = 0; i < members.size(); i++) {
            separate(i);
            text(members.get(i).name());
            space();
            out.append(':');
            space();
            write(members.get(i).value());
            space();
        }
        out.append('}');
    }

    private void items(List<Json> items) {
        out.append('[');
        space();
        for (int i = 0; i < items.size(); i++) {
            separate(i);
            write(items.get(i));
            space();
        }
        out.append(']');
    }

    private void separate(int i) {
        if (i > 0) {
            out.append(',');
            space();
        }
    }

    private void text(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || draws.oneIn(8)) {
                escape(c, draws.oneIn(2) ? "0123456789abcdef" : "0123456789ABCDEF");
            } else if (c == '/' && draws.oneIn(2)) {
                out.append("\\/");
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void escape(char c, String digits) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(digits.charAt((c >> shift) & 15));
        }
    }

    private void space() {
        while (draws.oneIn(4)) {
            out.append(draws.pick(" ", "\t", "\r"));
        }
    }
}
