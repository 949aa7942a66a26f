package nutation.exchange.paper;

import java.util.List;
import java.util.SortedMap;
import nutation.catalogue.Compiled;
import nutation.engine.diary.Dates;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Sentences;
import nutation.engine.explain.Slot;
import nutation.engine.explain.Texts;
import nutation.engine.json.JsonRefused;

/// What is said on paper in one language: the catalogue's sentences, and those that stand on paper only.
///
/// @param language such as `en`
record Words(String language, Sentences sentences) {

    static Words of(String language) {
        try {
            SortedMap<String, String> texts = Texts.read(Compiled.text("text." + language + ".json"));
            texts.putAll(Texts.read(Compiled.text("paper." + language + ".json")));
            return new Words(language, Sentences.of(texts));
        } catch (JsonRefused e) {
            throw new IllegalStateException("The texts in the jar are damaged at " + e.path() + "; build again", e);
        }
    }

    String text(String key) {
        return sentences.text(key);
    }

    boolean has(String key) {
        return sentences.has(key);
    }

    String say(String key, Slot... slots) {
        return sentences.say(key, List.of(slots));
    }

    List<String> say(List<Reason> reasons) {
        return reasons.stream().map(sentences::say).distinct().toList();
    }

    static Slot slot(String name, String value) {
        return new Slot.OfText(name, value);
    }

    static Slot slot(String name, int value) {
        return new Slot.OfNumber(name, value);
    }

    /// A date with its year, as people write it.
    String date(int epochDay) {
        String iso = Dates.text(epochDay);
        return say(
                "paper.date.long", slot("day", day(iso)), slot("month", month(iso)), slot("year", iso.substring(0, 4)));
    }

    /// A date of the weeks that are spoken of, without its year.
    String shortDate(int epochDay) {
        String iso = Dates.text(epochDay);
        return say("date.short", slot("day", day(iso)), slot("month", month(iso)));
    }

    /// A date as day and month in numbers, for the heads of narrow columns.
    String numbers(int epochDay) {
        String iso = Dates.text(epochDay);
        return say(
                "paper.date.numbers",
                slot("day", day(iso)),
                slot("month", String.valueOf(Integer.parseInt(iso.substring(5, 7)))));
    }

    /// Two letters.
    String weekday(int epochDay) {
        return text("paper.date.weekday." + (Math.floorMod(epochDay + 3, 7) + 1));
    }

    /// The number of the day in its month.
    static int day(int epochDay) {
        return Integer.parseInt(Dates.text(epochDay).substring(8));
    }

    /// Tenths as a number with one decimal.
    String tenths(int tenths) {
        return tenths / 10 + text("paper.unit.point") + tenths % 10;
    }

    /// The name of a use: its own, or its exercise's.
    String name(String exercise, String use) {
        return own(exercise, use, "name");
    }

    /// A text of a use: its own, or its exercise's.
    String own(String exercise, String use, String part) {
        String own = "use." + exercise + "." + use + "." + part;
        return text(has(own) ? own : "exercise." + exercise + "." + part);
    }

    private static int day(String iso) {
        return Integer.parseInt(iso.substring(8));
    }

    private String month(String iso) {
        return text("month." + Integer.parseInt(iso.substring(5, 7)));
    }
}
