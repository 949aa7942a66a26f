package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nutation.engine.json.Json;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// Reads a diary of format 1, strictly. Nothing is guessed and nothing is lost: a line is an entry, or a refusal that
/// names line, field, value and what was expected.
public final class DiaryReader {
    /// The format that this reader knows.
    public static final int FORMAT = 1;

    /// A longer line is refused unread.
    public static final int LONGEST_LINE = 65_536;

    private static final int DEEPEST = 8;
    private static final int USUAL_LINE = 256;

    private DiaryReader() {}

    /// Reads JSON Lines. Empty lines are passed over. The same entry twice is kept once; the same id with
    /// other content is refused.
    public static List<Line> read(String jsonLines) {
        List<Line> lines = new ArrayList<>();
        TreeMap<String, String> known = new TreeMap<>();
        int number = 0;
        int from = 0;
        while (from < jsonLines.length()) {
            int end = jsonLines.indexOf('\n', from);
            String line = jsonLines.substring(from, end < 0 ? jsonLines.length() : end);
            from = end < 0 ? jsonLines.length() : end + 1;
            number++;
            if (!Blank.is(line)) {
                add(lines, known, readLine(line, number), number);
            }
        }
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, Map<String, String> known, Line line, int number) {
        switch (line) {
            case Line.Refused refused -> lines.add(refused);
            case Line.Accepted accepted -> {
                String before = known.putIfAbsent(accepted.entry().id(), accepted.text());
                if (before == null) {
                    lines.add(accepted);
                } else if (!before.equals(accepted.text())) {
                    lines.add(new Line.Refused(new Refusal(
                            number,
                            "id",
                            "doubled-id",
                            accepted.entry().id(),
                            "each id once, or the same entry again")));
                }
            }
        }
    }

    /// Reads one line.
    ///
    /// @param number its number, for the refusal
    public static Line readLine(String line, int number) {
        if (line.length() > LONGEST_LINE) {
            return refused(
                    number, "", "too-long", line.length() + " characters", "at most " + LONGEST_LINE + " characters");
        }
        try {
            return entry(json(line));
        } catch (JsonRefused e) {
            return refused(number, e.path(), e.code(), e.value(), e.expected());
        }
    }

    /// Of a line that cannot be read, its format counts first.
    private static Json json(String line) throws JsonRefused {
        try {
            return JsonReader.read(line, DEEPEST);
        } catch (JsonRefused e) {
            String format = OtherFormat.of(line);
            throw format == null ? e : otherFormat(format);
        }
    }

    private static Line entry(Json json) throws JsonRefused {
        if (!(json instanceof JsonObject object)) {
            throw new JsonRefused("wrong-kind", "", json.text(), "an object");
        }
        if (object.get("format") instanceof JsonNumber format && format.value() != FORMAT) {
            throw otherFormat(format.text());
        }
        Json type = object.get(EntryType.TYPE);
        if (type instanceof JsonText name) {
            for (int i = 0; i < EntryTable.ALL.size(); i++) {
                if (EntryTable.ALL.get(i).name().equals(name.value())) {
                    return accepted(EntryTable.ALL.get(i), object);
                }
            }
        }
        String code = type == null ? "missing" : type instanceof JsonText ? "unknown-type" : "wrong-kind";
        throw new JsonRefused(code, EntryType.TYPE, type == null ? "" : type.text(), types());
    }

    private static <E extends Entry> Line accepted(EntryType<E> type, JsonObject object) throws JsonRefused {
        E entry = type.read(object);
        StringBuilder text = new StringBuilder(USUAL_LINE);
        type.write(entry).write(text);
        return new Line.Accepted(entry, text.toString());
    }

    private static JsonRefused otherFormat(String format) {
        String expected = "format " + FORMAT + "; a newer Nutation wrote this: update, and read it again";
        return new JsonRefused("newer-format", "format", format, expected);
    }

    private static String types() {
        StringBuilder names = new StringBuilder("one of ");
        for (int i = 0; i < EntryTable.ALL.size(); i++) {
            names.append(i == 0 ? "" : ", ").append(EntryTable.ALL.get(i).name());
        }
        return names.toString();
    }

    private static Line refused(int line, String field, String code, String value, String expected) {
        return new Line.Refused(new Refusal(line, field, code, value, expected));
    }
}
