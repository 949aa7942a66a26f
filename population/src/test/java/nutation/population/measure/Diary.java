package nutation.population.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.history.History;

/// A diary of the examples, and lines written after it.
record Diary(List<Entry> entries) {
    private static final Path EXAMPLES = Path.of("..", "examples");

    static Diary example(String name) throws IOException {
        return of(Files.readString(EXAMPLES.resolve(name).resolve("diary.jsonl")));
    }

    private static Diary of(String lines) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : DiaryReader.read(lines)) {
            switch (line) {
                case Line.Accepted accepted -> entries.add(accepted.entry());
                case Line.Refused refused ->
                    throw new IllegalArgumentException(refused.refusal().sentence());
            }
        }
        return new Diary(List.copyOf(entries));
    }

    /// The same with a line more.
    ///
    /// @param number of its id
    /// @param at such as `2026-11-22T09:00`
    /// @param rest its type and fields
    Diary and(int number, String at, String rest) {
        String id = "11111111-1111-4111-8111-" + "%012d".formatted(number);
        List<Entry> more = new ArrayList<>(entries);
        more.addAll(of("{\"id\":\"" + id + "\",\"at\":\"" + at + ":00.000+01:00\"," + rest + "}")
                .entries());
        return new Diary(List.copyOf(more));
    }

    /// With a session of one set.
    ///
    /// @param kind full, light or comfort
    /// @param at its date
    Diary session(int number, String at, String kind) {
        String session = "11111111-1111-4111-8111-" + "%012d".formatted(number);
        return and(
                        number,
                        at + "T10:00",
                        "\"type\":\"session-started\",\"kind\":\"" + kind
                                + "\",\"minutes\":10,\"offer\":[],\"engine\":\"0\",\"catalogue\":\"0\"")
                .and(
                        number + 1,
                        at + "T10:05",
                        "\"type\":\"set\",\"session\":\"" + session
                                + "\",\"exercise\":\"bridge\",\"use\":\"main\",\"side\":\"both\",\"reps\":3,\"seconds\":15,"
                                + "\"full\":true,\"answer\":\"comfortable\"");
    }

    History history() {
        return History.of(entries);
    }

    int first() {
        return entries.stream().mapToInt(each -> each.at().date()).min().orElseThrow();
    }

    Window window() {
        int last = entries.stream().mapToInt(each -> each.at().date()).max().orElseThrow();
        return new Window(first(), last - first() + 1);
    }
}
