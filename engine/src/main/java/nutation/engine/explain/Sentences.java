package nutation.engine.explain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Turns reasons into sentences of one language, the same bytes in app, letter and command line.
///
/// Templates come from `text.<language>.json`, key `reason.<rule>.<code>`:
///
/// * `{days}` the slot as it stands;
/// * `{days|day|days}` one or other, by the number;
/// * `{item@item.short}` the text `item.<value>.short`; `{side@side}` the text `side.<value>`;
/// * `{on#}` a date slot, by the text `date.short` with `{day}` and `{month}`.
///
/// A template that is missing gives its key, so that nothing is hidden; the catalogue's check refuses a text file
/// that lacks one.
public final class Sentences {
    private final SortedMap<String, String> texts;

    private Sentences(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /// The sentences of a language.
    ///
    /// @param texts key to text
    public static Sentences of(SortedMap<String, String> texts) {
        return new Sentences(new TreeMap<>(texts));
    }

    /// The text of a key, or the key itself where there is none.
    public String text(String key) {
        String text = texts.get(key);
        return text == null ? key : text;
    }

    /// Whether the language has a text for this key.
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The sentence of a reason.
    public String say(Reason reason) {
        return say("reason." + reason.rule() + "." + reason.code(), reason.slots());
    }

    /// The text of a key with its slots filled.
    public String say(String key, List<Slot> slots) {
        String template = text(key);
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return sentence.append(template.substring(from)).toString();
            }
            sentence.append(template, from, open).append(slot(slots, template.substring(open + 1, close)));
            from = close + 1;
        }
    }

    private String slot(List<Slot> slots, String spec) {
        int bar = spec.indexOf('|');
        if (bar >= 0) {
            int second = spec.indexOf('|', bar + 1);
            boolean one = "1".equals(value(slots, spec.substring(0, bar)));
            return one ? spec.substring(bar + 1, second) : spec.substring(second + 1);
        }
        int at = spec.indexOf('@');
        if (at >= 0) {
            return lookup(value(slots, spec.substring(0, at)), spec.substring(at + 1));
        }
        if (spec.endsWith("#")) {
            return date(value(slots, spec.substring(0, spec.length() - 1)));
        }
        return value(slots, spec);
    }

    private String lookup(String value, String where) {
        int dot = where.indexOf('.');
        return dot < 0 ? text(where + "." + value) : text(where.substring(0, dot) + "." + value + where.substring(dot));
    }

    private String date(String iso) {
        if (iso.length() != 10) {
            return iso;
        }
        String month = text("month." + Integer.parseInt(iso.substring(5, 7)));
        String day = String.valueOf(Integer.parseInt(iso.substring(8)));
        return text("date.short").replace("{day}", day).replace("{month}", month);
    }

    private static String value(List<Slot> slots, String name) {
        for (Slot each : slots) {
            if (each.name().equals(name)) {
                return each.text();
            }
        }
        return "{" + name + "}";
    }
}
