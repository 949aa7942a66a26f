package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrokenFileTest {
    /// Small, so that it hits rows in the middle and not the way to the last.
    private static final int FAULT_BYTES = 1 << 15;

    @TempDir
    Path folder;

    /// A disk fault in the middle of the file: the beginning of the diary is already on its way when it
    /// shows.
    @Test
    void halfADiaryIsNeverTakenForAWholeOne() throws CannotStart, IOException {
        Path data = folder.resolve("data");
        try (Served served = Served.in(data)) {
            StringBuilder lines = new StringBuilder();
            for (int i = 1; i <= 900; i++) {
                lines.append(Lines.note(i, "x".repeat(1_000))).append('\n');
            }
            assertEquals(200, served.post(lines.toString()).send().status());
        }
        try (FileChannel file = FileChannel.open(data.resolve("diary.db"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(FAULT_BYTES), file.size() / 2);
        }
        try (Served served = Served.in(data)) {
            assertThrows(IOException.class, () -> served.get("/api/diary").send());
            served.get("/api/day?date=2026-11-21").send().requireProblem(500, "incident");
            assertEquals(200, served.get("/api/status").send().status());
        }
    }
}
