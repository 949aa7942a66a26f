package nutation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nutation.catalogue.rules.Diaries;
import nutation.engine.diary.EntryWriter;

/// Writes the diary that the browser is measured with: `WriteDiary <file> <days>`.
public final class WriteDiary {
    private WriteDiary() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                Diaries.steady(Integer.parseInt(args[1])).stream()
                        .map(EntryWriter::write)
                        .toList());
    }
}
