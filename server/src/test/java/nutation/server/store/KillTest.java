package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nutation.server.Lines;
import nutation.server.Processes;
import nutation.server.folder.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a writing process again and again in the middle of its appends: nothing that it had acknowledged is lost,
/// and nothing is doubled, although each successor sends again what was not acknowledged.
///
/// `-Dnutation.kills=N` for more kills, `-Dnutation.seed=S` for other moments.
final class KillTest {
    private static final int KILLS = Integer.getInteger("nutation.kills", 10);
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int OVERLAP = 5;

    @TempDir
    Path folder;

    @Test
    void killedWhileAppendingLosesAndDoublesNothing() throws Exception {
        Path file = DataFolder.diary(folder);
        Random random = new Random(SEED);
        BitSet acknowledged = new BitSet();
        for (int kill = 0; kill < KILLS; kill++) {
            int from = Math.max(0, acknowledged.nextClearBit(0) - OVERLAP);
            runAndKill(file, from, 1 + random.nextInt(400), acknowledged);
            check(Unserved.texts(file), acknowledged, "seed " + SEED + ", kill " + kill);
        }
        finish(file, acknowledged);
        integrity(file);
        System.out.println("kill -9: seed " + SEED + ", " + KILLS + " kills, " + acknowledged.cardinality()
                + " acknowledged, 0 lost, 0 doubled (mvn -pl server test -Dtest=KillTest -Dnutation.kills="
                + KILLS + " -Dnutation.seed=" + SEED + ")");
    }

    private static void runAndKill(Path file, int from, int after, BitSet acknowledged) throws IOException {
        Process writer = Processes.java(WriterProcess.class, file.toString(), String.valueOf(from));
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
    private static void check(List<String> texts, BitSet acknowledged, String what) {
        Map<String, Integer> times = new HashMap<>();
        for (String text : texts) {
            times.merge(text, 1, Integer::sum);
        }
        assertEquals(texts.size(), times.size(), what + ": doubled");
        acknowledged.stream()
                .forEach(number -> assertTrue(times.containsKey(Lines.note(number)), what + ": lost " + number));
    }

    /// The client sends its whole journal once more: all that was acknowledged is known.
    private static void finish(Path file, BitSet acknowledged) throws Exception {
        try (DiaryStore store = DiaryStore.open(Database.sqlite(file), InstantSource.system())) {
            List<NewEntry> journal =
                    acknowledged.stream().mapToObj(WriterProcess::entry).toList();
            long before = store.last(store.person());
            Appended again = store.append(store.person(), journal);
            assertTrue(again.kept().stream().allMatch(new Kept.Known()::equals));
            assertEquals(before, again.last());
        }
    }

    private static void integrity(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("pragma integrity_check")) {
                assertEquals("ok", result.getString(1));
            }
            try (ResultSet result = statement.executeQuery("select count(*), max(seq) from entry")) {
                assertEquals(result.getLong(1), result.getLong(2));
            }
        }
    }
}
