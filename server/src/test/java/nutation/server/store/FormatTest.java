package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.history.History;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A diary of every format there ever was is readable for ever. Its file is written once, when the format is
/// released, with lines of every type, and never changed.
final class FormatTest {
    @TempDir
    Path folder;

    static Stream<Integer> released() {
        return IntStream.rangeClosed(1, DiaryReader.FORMAT).boxed();
    }

    private static List<String> lines(int format) throws IOException {
        String name = "format-" + format + ".jsonl";
        try (InputStream in =
                Objects.requireNonNull(FormatTest.class.getResourceAsStream(name), name + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void everyLineOfAReleasedFormatIsRead(int format) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<Class<?>> types = new HashSet<>();
        for (String line : lines(format)) {
            Line.Accepted accepted = assertInstanceOf(Line.Accepted.class, DiaryReader.readLine(line, 1), line);
            entries.add(accepted.entry());
            types.add(accepted.entry().getClass());
        }
        assertEquals(72, entries.size());
        assertEquals(Set.of(Entry.class.getPermittedSubclasses()), types, "lines of every type");
        assertEquals(72, History.of(entries).size());
    }

    @ParameterizedTest
    @MethodSource("released")
    void aStoreOfAReleasedFormatIsProved(int format) throws Exception {
        Database database = Database.sqlite(folder.resolve("diary.db"));
        List<NewEntry> entries = new ArrayList<>();
        for (String line : lines(format)) {
            Line.Accepted accepted = assertInstanceOf(Line.Accepted.class, DiaryReader.readLine(line, 1), line);
            entries.add(new NewEntry(
                    accepted.entry().id(), "any", accepted.entry().at().text(), accepted.text()));
        }
        try (DiaryStore store = DiaryStore.open(database, InstantSource.system())) {
            store.append(store.person(), entries);
        }
        assertEquals(new Proof(Schema.VERSION, 1, 72, 0, List.of()), database.verify(Progress.SILENT));
    }
}
