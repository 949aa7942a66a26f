package nutation.population.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.diary.Refusal;
import org.jspecify.annotations.Nullable;

/// Real diaries: a file `*.jsonl` for each person, or an export of a store: a Parquet or CSV file with the columns
/// `person` and `entry`, a line of the diary each.
public final class Diaries {
    private static final String LINES = ".jsonl";
    private static final String PARQUET = ".parquet";
    private static final String CSV = ".csv";

    private Diaries() {}

    /// One person's.
    ///
    /// @param from its file, or its person in an export
    /// @param refusals lines that are no entries; nothing is counted of a diary that has any
    public record Diary(String from, List<Entry> entries, List<Refusal> refusals) {
        static Diary of(String from, String text) {
            List<Entry> entries = new ArrayList<>();
            List<Refusal> refusals = new ArrayList<>();
            for (Line line : DiaryReader.read(text)) {
                switch (line) {
                    case Line.Accepted accepted -> entries.add(accepted.entry());
                    case Line.Refused refused -> refusals.add(refused.refusal());
                }
            }
            return new Diary(from, List.copyOf(entries), List.copyOf(refusals));
        }
    }

    /// Reads all, one after the other, in the order of their names.
    ///
    /// @param sources files, and folders with files
    /// @throws IOException for what is neither, or cannot be read
    public static void each(Duck duck, List<Path> sources, Consumer<Diary> reader) throws IOException, SQLException {
        for (Path source : sources) {
            for (Path file : files(source)) {
                String table = table(file);
                if (table == null) {
                    reader.accept(Diary.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
                } else {
                    duck.each(
                            "select person::varchar, string_agg(entry, chr(10)) from " + table
                                    + " group by person order by person",
                            row -> reader.accept(Diary.of(file + ", person " + row.getString(1), row.getString(2))));
                }
            }
        }
    }

    /// An export as DuckDB reads it, or null for lines.
    private static @Nullable String table(Path file) {
        String name = Duck.text(file.toString());
        if (file.toString().endsWith(PARQUET)) {
            return "read_parquet(" + name + ")";
        }
        return file.toString().endsWith(CSV)
                ? "read_csv(" + name + ", header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"
                : null;
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(each -> each.toString().endsWith(LINES) || table(each) != null)
                    .sorted()
                    .toList();
        }
    }
}
