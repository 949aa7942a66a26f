package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nutation.server.Processes;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while a store is written: its system calls are played back up to some moment, with all that was
/// synced by then and a random part of what was not. No entry that was acknowledged by then is lost.
///
/// `-Dnutation.losses=N` for more moments, `-Dnutation.seed=S` for others. The control: where commits are not synced,
/// the same test finds losses.
final class PowerLossTest {
    private static final int LOSSES = Integer.getInteger("nutation.losses", 20);
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int ENTRIES = 300;

    @TempDir
    Path folder;

    @BeforeEach
    void needStrace() {
        Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "strace"))),
                "strace is not installed here: no system calls can be watched");
    }

    @Test
    void nothingAcknowledgedIsLostWithThePower() throws Exception {
        List<DiskCall> calls = watched("FULL");
        List<String> losses = lose(calls);
        assertEquals(List.of(), losses);
        System.out.println("power loss: seed " + SEED + ", " + LOSSES + " moments in " + calls.size()
                + " system calls, 0 acknowledged entries lost (mvn -pl server test -Dtest=PowerLossTest -Dnutation.losses="
                + LOSSES + " -Dnutation.seed=" + SEED + ")");
    }

    @Test
    void theControlWithoutSyncsLoses() throws Exception {
        List<String> losses = lose(watched("OFF"));
        assertTrue(!losses.isEmpty(), "without syncs nothing was lost: this test cannot find a loss");
        System.out.println("power loss, control without syncs: " + losses.size() + " of " + LOSSES + " moments lost, "
                + losses.getFirst());
    }

    /// The calls of a writer, from its first to its last.
    private List<DiskCall> watched(String synchronous) throws IOException, InterruptedException {
        Path file = folder.resolve("diary.db");
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-ff",
                "-xx",
                "-s",
                "1000000",
                "-e",
                "trace=openat,close,unlink,lseek,write,pwrite64,fsync,fdatasync,ftruncate",
                "-o",
                folder.resolve("trace").toString()));
        command.addAll(Processes.command(LoneWriter.class, file.toString(), synchronous, String.valueOf(ENTRIES)));
        Process writer = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        assertEquals(0, writer.waitFor());
        List<DiskCall> calls = new ArrayList<>();
        try (Stream<Path> traces = Files.list(folder)) {
            for (Path trace : traces.filter(f -> f.getFileName().toString().startsWith("trace"))
                    .toList()) {
                List<DiskCall> ofThread = DiskCall.read(trace, file.toString());
                if (ofThread.stream().anyMatch(DiskCall.Acknowledge.class::isInstance)) {
                    calls.addAll(ofThread);
                }
            }
        }
        assertEquals(
                ENTRIES,
                calls.stream().filter(DiskCall.Acknowledge.class::isInstance).count());
        assertTrue(
                calls.stream()
                        .anyMatch(c -> c instanceof DiskCall.Write w
                                && w.file().equals(file.toString())
                                && w.offset() > 1 << 18),
                "the log was never written back into the file");
        return calls;
    }

    /// What was lost at each of some random moments.
    private List<String> lose(List<DiskCall> calls) throws IOException {
        Random random = new Random(SEED);
        int first = IntStream.range(0, calls.size())
                .filter(i -> calls.get(i) instanceof DiskCall.Acknowledge)
                .findFirst()
                .orElseThrow();
        List<Integer> moments =
                random.ints(LOSSES, first + 1, calls.size()).sorted().boxed().toList();
        List<String> losses = new ArrayList<>();
        Disk disk = new Disk();
        int played = 0;
        int acknowledged = 0;
        for (int i = 0; i < LOSSES; i++) {
            for (; played < moments.get(i); played++) {
                disk.take(calls.get(played));
                acknowledged += calls.get(played) instanceof DiskCall.Acknowledge ? 1 : 0;
            }
            Path found = Files.createDirectory(folder.resolve("found" + i));
            disk.lose(random, found);
            String loss = loss(found.resolve("diary.db"), acknowledged);
            if (loss != null) {
                losses.add("at call " + played + ": " + loss);
            }
        }
        return losses;
    }

    /// What is missing in the store as it is found; null when nothing is.
    private static String loss(Path file, int acknowledged) {
        try {
            DiaryStore.open(Database.sqlite(file), InstantSource.system()).close();
            Proof proof = Database.sqlite(file).verify(Progress.SILENT);
            if (!proof.holds()) {
                return proof.faults().getFirst().sentence();
            }
            Set<String> texts = new HashSet<>(Opened.rows(file.toString(), "select text from entry"));
            for (int number = 0; number < acknowledged; number++) {
                if (!texts.contains(LoneWriter.entry(number).text())) {
                    return "entry " + number + " of " + acknowledged + " acknowledged is lost";
                }
            }
            return null;
        } catch (CannotStart | SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
