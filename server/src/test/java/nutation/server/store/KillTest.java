package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nutation.server.Lines;
import nutation.server.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kills a writing process again and again in the middle of its appends: nothing that it had acknowledged is lost,
/// and nothing is doubled, although each successor sends again what was not acknowledged.
///
/// `-Dnutation.kills=N` for more kills, `-Dnutation.seed=S` for other moments.
final class KillTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int OVERLAP = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE, 50", "POSTGRES, 10"})
    void killedWhileAppendingLosesAndDoublesNothing(TestDatabase database, int usual) throws Exception {
        int kills = Integer.getInteger("nutation.kills", usual);
        Diaries diaries = Diaries.in(database.address(folder));
        Random random = new Random(SEED);
        BitSet acknowledged = new BitSet();
        for (int kill = 0; kill < kills; kill++) {
            runAndKill(diaries, unacknowledged(acknowledged), 1 + random.nextInt(400), acknowledged);
            check(diaries, acknowledged, "seed " + SEED + ", kill " + kill);
        }
        finish(diaries, acknowledged);
        System.out.println("kill -9, " + database + ": seed " + SEED + ", " + kills + " kills, "
                + acknowledged.cardinality() + " acknowledged, 0 lost, 0 doubled (mvn -pl server test"
                + " -Dtest=KillTest -Dnutation.kills=" + kills + " -Dnutation.seed=" + SEED + ")");
    }

    /// Two servers append to one diary; one is killed under load, the other goes on.
    @Test
    void ofTwoServersOneIsKilledAndWhatBothAcknowledgedIsThere() throws Exception {
        Diaries diaries = Diaries.in(TestDatabase.POSTGRES.address(folder));
        BitSet first = new BitSet();
        BitSet second = new BitSet();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> killed = threads.submit(() -> {
                runAndKill(diaries, numbers(0), 150, first);
                return null;
            });
            Future<?> other = threads.submit(() -> {
                runAndKill(diaries, numbers(1_000_000), 600, second);
                return null;
            });
            killed.get();
            other.get();
        }
        first.or(second);
        check(diaries, first, "two servers");
        finish(diaries, first);
        System.out.println("two servers, one killed under load: " + first.cardinality() + " acknowledged, 0 lost");
    }

    /// Two diaries of one database: what several clients append at once shares commits.
    private record Diaries(String address, List<Person> people) {
        static Diaries in(String address) throws Exception {
            try (DiaryStore store = DiaryStore.open(TestDatabase.at(address), InstantSource.system())) {
                return new Diaries(
                        address, List.of(store.people().add(), store.people().add()));
            }
        }
    }

    /// For each client the number that lies so far into its own.
    private static int[] numbers(int into) {
        return IntStream.range(0, WriterProcess.CLIENTS)
                .map(client -> client * WriterProcess.SPACE + into)
                .toArray();
    }

    /// For each client the first number that was not acknowledged, and a few before it.
    private static int[] unacknowledged(BitSet acknowledged) {
        return IntStream.of(numbers(0))
                .map(first -> Math.max(first, acknowledged.nextClearBit(first) - OVERLAP))
                .toArray();
    }

    private static void runAndKill(Diaries diaries, int[] from, int after, BitSet acknowledged) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(diaries.address));
        diaries.people.forEach(each -> arguments.add(each.id()));
        IntStream.of(from).forEach(first -> arguments.add(String.valueOf(first)));
        Process writer = Processes.java(WriterProcess.class, arguments.toArray(String[]::new));
        try (BufferedReader said = writer.inputReader()) {
            int heard = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.set(Integer.parseInt(line));
                heard++;
                if (heard == after) {
                    writer.toHandle().destroyForcibly(); // SIGKILL; what it has said stays readable
                }
            }
            assertTrue(heard >= after, "the writer ended by itself after " + heard);
        } finally {
            writer.destroyForcibly();
        }
    }

    /// Every acknowledged entry is there once, with its text.
    private static void check(Diaries diaries, BitSet acknowledged, String what) throws Exception {
        List<String> texts = Opened.rows(diaries.address, "select text from entry");
        Map<String, Integer> times = new HashMap<>();
        for (String text : texts) {
            times.merge(text, 1, Integer::sum);
        }
        assertEquals(texts.size(), times.size(), what + ": doubled");
        acknowledged.stream()
                .forEach(number -> assertTrue(times.containsKey(Lines.note(number)), what + ": lost " + number));
    }

    /// The clients send their whole journals once more: all that was acknowledged is known. Then every line is read.
    private static void finish(Diaries diaries, BitSet acknowledged) throws Exception {
        Database database = TestDatabase.at(diaries.address);
        try (DiaryStore store = DiaryStore.open(database, InstantSource.system())) {
            for (int client = 0; client < WriterProcess.CLIENTS; client++) {
                int first = client * WriterProcess.SPACE;
                List<NewEntry> journal = acknowledged.stream()
                        .filter(number -> number >= first && number < first + WriterProcess.SPACE)
                        .mapToObj(WriterProcess::entry)
                        .toList();
                Person diary = diaries.people.get(WriterProcess.diary(client));
                long before = store.last(diary);
                Appended again = store.append(diary, journal);
                assertTrue(again.kept().stream().allMatch(new Kept.Known()::equals));
                assertEquals(before, again.last());
            }
        }
        assertEquals(List.of(), database.verify(Progress.SILENT).faults());
    }
}
