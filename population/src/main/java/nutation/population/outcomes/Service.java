package nutation.population.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;
import nutation.population.measure.Measuring;
import nutation.population.measure.PersonRow;
import nutation.population.measure.Window;
import nutation.population.rows.Diaries;
import nutation.population.rows.Diaries.Diary;
import nutation.population.rows.Duck;
import nutation.population.rows.Parts;
import nutation.population.rows.Scratch;
import nutation.population.work.Slice;
import org.jspecify.annotations.Nullable;

/// Counts the diaries of a service: each from its first date to its last, or to one that is given.
///
/// @param until the last date to be looked at, an epoch day; null where each diary says so itself
/// @param weeks at most so many of each diary
public record Service(Catalogue catalogue, @Nullable Integer until, int weeks) {
    private static final int WEEK = 7;

    /// So many diaries are counted before they are written.
    private static final int TOGETHER = 500;

    /// The outcomes of these diaries.
    ///
    /// @param sources files, and folders with files
    /// @param work a folder for what does not fit into memory; what is written there is taken away again
    public Outcomes outcomes(List<Path> sources, Path work) throws IOException, SQLException {
        try (Scratch scratch = new Scratch(Files.createDirectories(work.resolve("parts")));
                Duck duck = Duck.open(work)) {
            Parts parts = Parts.in(scratch.folder());
            Reading reading = new Reading(parts);
            Diaries.each(duck, sources, reading::take);
            reading.write();
            Counting counting = Counting.of(duck, parts, weeks);
            return Published.of(counting.counted(), counting, reading.left);
        }
    }

    /// Diaries on their way into rows.
    private final class Reading {
        private final Parts parts;
        private final List<String> left = new ArrayList<>();
        private final List<PersonRow> rows = new ArrayList<>();
        private long people;

        Reading(Parts parts) {
            this.parts = parts;
        }

        void take(Diary diary) {
            if (!diary.refusals().isEmpty()) {
                left.add(diary.from() + ": " + diary.refusals().size() + " lines refused, the first: "
                        + diary.refusals().getFirst().sentence());
                return;
            }
            Window window = window(diary.entries());
            if (window == null) {
                left.add(diary.from() + ": no entry on the dates looked at");
                return;
            }
            rows.add(Measuring.row(catalogue, History.of(diary.entries()), people++, window, weeks));
            if (rows.size() == TOGETHER) {
                write();
            }
        }

        void write() {
            Slice slice = new Slice(people - rows.size(), people);
            parts.people(slice, rows);
            parts.uses(slice, rows);
            rows.clear();
        }
    }

    private @Nullable Window window(List<Entry> entries) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Entry each : entries) {
            first = Math.min(first, each.at().date());
            last = Math.max(last, each.at().date());
        }
        last = until == null ? last : until;
        return last < first ? null : new Window(first, Math.min(last - first + 1, weeks * WEEK));
    }
}
