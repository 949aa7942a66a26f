package nutation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nutation.catalogue.rules.Diaries;
import nutation.engine.diary.EntryWriter;

/// The text of a diary of 90 days, as a device keeps it: what reading is measured with.
public final class WrittenDiary {
    private static final int DAYS = 90;

    private WrittenDiary() {}

    /// One entry a line.
    static String text() {
        return Diaries.steady(DAYS).stream().map(EntryWriter::write).collect(Collectors.joining("\n"));
    }

    /// Writes it to a file, for the browser.
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }
}
