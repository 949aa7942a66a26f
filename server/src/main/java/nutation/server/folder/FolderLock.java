package nutation.server.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nutation.server.start.CannotStart;

/// One process a data folder: a lock of the operating system, which dies with its process.
///
/// The lock file holds the number of the process for people to read. The locked byte lies far behind it, since on
/// some systems a locked byte cannot be read by others.
final class FolderLock implements AutoCloseable {
    private static final String NAME = "nutation.lock";
    private static final long LOCKED_BYTE = 1L << 40;

    /// Folders held by this process. On POSIX, closing any channel to a locked file drops the lock, so a
    /// second try inside this process must be refused before it opens the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /// Takes the lock at once or refuses; it never waits.
    static FolderLock take(Path folder) throws IOException, CannotStart.FolderLocked {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw new CannotStart.FolderLocked(
                    folder, OptionalLong.of(ProcessHandle.current().pid()));
        }
        boolean taken = false;
        try {
            Path file = real.resolve(NAME);
            OwnerOnly.makeFile(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    throw new CannotStart.FolderLocked(folder, writtenIn(channel));
                }
                write(channel, ProcessHandle.current().pid());
                taken = true;
                return new FolderLock(real, channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } finally {
            if (!taken) {
                HELD_HERE.remove(real);
            }
        }
    }

    private static void write(FileChannel channel, long pid) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(pid + "\n"), 0);
    }

    private static OptionalLong writtenIn(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String text = StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
