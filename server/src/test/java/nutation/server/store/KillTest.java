package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        String address = database.address(folder);
        Random random = new Random(SEED);
        BitSet acknowledged = new BitSet();
        for (int kill = 0; kill < kills; kill++) {
            int from = Math.max(0, acknowledged.nextClearBit(0) - OVERLAP);
            runAndKill(address, from, 1 + random.nextInt(400), acknowledged);
            check(address, acknowledged, "seed " + SEED + ", kill " + kill);
        }
        finish(address, acknowledged);
        System.out.println("kill -9, " + database + ": seed " + SEED + ", " + kills + " kills, "
                + acknowledged.cardinality() + " acknowledged, 0 lost, 0 doubled (mvn -pl server test"
                + " -Dtest=KillTest -Dnutation.kills=" + kills + " -Dnutation.seed=" + SEED + ")");
    }

    /// Two servers append to one diary; one is killed under load, the other goes on.
    @Test
    void ofTwoServersOneIsKilledAndWhatBothAcknowledgedIsThere() throws Exception {
        String address = TestDatabase.POSTGRES.address(folder);
        try (DiaryStore store = DiaryStore.open(TestDatabase.at(address), InstantSource.system())) {
            store.person();
        }
        BitSet first = new BitSet();
        BitSet second = new BitSet();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> killed = threads.submit(() -> {
                runAndKill(address, 0, 150, first);
                return null;
            });
            Future<?> other = threads.submit(() -> {
                runAndKill(address, 1_000_000, 600, second);
                return null;
            });
            killed.get();
            other.get();
        }
        first.or(second);
        check(address, first, "two servers");
        finish(address, first);
        System.out.println("two servers, one killed under load: " + first.cardinality() + " acknowledged, 0 lost");
    }

    private static void runAndKill(String address, int from, int after, BitSet acknowledged) throws IOException {
        Process writer = Processes.java(WriterProcess.class, address, String.valueOf(from));
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
    private static void check(String address, BitSet acknowledged, String what) throws Exception {
        List<String> texts = Opened.rows(address, "select text from entry");
        Map<String, Integer> times = new HashMap<>();
        for (String text : texts) {
            times.merge(text, 1, Integer::sum);
        }
        assertEquals(texts.size(), times.size(), what + ": doubled");
        acknowledged.stream()
                .forEach(number -> assertTrue(times.containsKey(Lines.note(number)), what + ": lost " + number));
    }

    /// The client sends its whole journal once more: all that was acknowledged is known. Then every line is read.
    private static void finish(String address, BitSet acknowledged) throws Exception {
        try (DiaryStore store = DiaryStore.open(TestDatabase.at(address), InstantSource.system())) {
            List<NewEntry> journal =
                    acknowledged.stream().mapToObj(WriterProcess::entry).toList();
            long before = store.last(store.person());
            Appended again = store.append(store.person(), journal);
            assertTrue(again.kept().stream().allMatch(new Kept.Known()::equals));
            assertEquals(before, again.last());
        }
        assertEquals(List.of(), TestDatabase.at(address).verify(Progress.SILENT).faults());
    }
}
