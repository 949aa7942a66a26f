package nutation.population.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nutation.population.measure.PersonRow;
import nutation.population.measure.UseRow;
import nutation.population.work.Slice;

/// A folder with files of rows for each slice, written by whoever counted it. A file is there whole or not at all, and
/// a slice that is counted twice writes the same file twice. On a cluster the folder has to be one that all share.
public final class Parts {
    private static final String PEOPLE = ".people.csv";
    private static final String USES = ".uses.csv";

    private final Path folder;

    private Parts(Path folder) {
        this.folder = folder;
    }

    /// The parts in a folder.
    public static Parts in(Path folder) {
        return new Parts(folder);
    }

    /// Where they are.
    public Path folder() {
        return folder;
    }

    /// The rows of people, as DuckDB reads them.
    public String people(int weeks) {
        return "read_csv(" + Duck.text(folder.resolve("*" + PEOPLE) + "")
                + ", auto_detect = false, delim = ',', header = false, columns = {'person': 'BIGINT', "
                + Column.all(weeks).stream()
                        .map(each -> "'" + each.name() + "': 'INTEGER'")
                        .collect(Collectors.joining(", "))
                + "})";
    }

    /// What they did of each use and side.
    public String uses() {
        return "read_csv(" + Duck.text(folder.resolve("*" + USES) + "")
                + ", auto_detect = false, delim = ',', header = false, columns = {'person': 'BIGINT', 'exercise': 'VARCHAR', 'use': 'VARCHAR', 'side': 'VARCHAR', "
                + "'sets': 'INTEGER', 'painful': 'INTEGER', 'red': 'INTEGER', 'numb': 'INTEGER', 'rung': 'INTEGER'})";
    }

    /// Writes the people of a slice.
    public void people(Slice slice, List<PersonRow> rows) {
        StringBuilder text = new StringBuilder();
        if (!rows.isEmpty()) {
            List<Column> columns = Column.all(rows.getFirst().weeks());
            rows.forEach(row -> line(text, columns, row));
        }
        write(slice.from() + PEOPLE, text);
    }

    /// Writes what the people of a slice did.
    public void uses(Slice slice, List<PersonRow> rows) {
        StringBuilder text = new StringBuilder();
        for (PersonRow row : rows) {
            for (UseRow each : row.uses()) {
                text.append(row.id())
                        .append(',')
                        .append(each.exercise())
                        .append(',')
                        .append(each.use());
                text.append(',').append(each.side().code()).append(',').append(each.sets());
                text.append(',').append(each.painful()).append(',').append(each.red());
                text.append(',')
                        .append(each.numb())
                        .append(',')
                        .append(each.rung())
                        .append('\n');
            }
        }
        write(slice.from() + USES, text);
    }

    private void write(String name, CharSequence text) {
        try {
            Files.createDirectories(folder);
            Path begun = Files.createTempFile(folder, name, ".begun");
            Files.writeString(begun, text);
            Files.move(
                    begun, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write rows to " + folder, e);
        }
    }

    private static void line(StringBuilder text, List<Column> columns, PersonRow row) {
        text.append(row.id());
        for (Column each : columns) {
            int value = each.value().applyAsInt(row);
            text.append(',');
            if (value != PersonRow.ABSENT) {
                text.append(value);
            }
        }
        text.append('\n');
    }

    /// Takes all parts away, those that were never finished too.
    public void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }
}
