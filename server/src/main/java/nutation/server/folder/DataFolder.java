package nutation.server.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nutation.server.start.CannotStart;

/// The folder that holds one diary, kept by this process until it is closed.
///
/// Files: `nutation.lock` (held while open), `diary.db` and SQLite's files beside it, `secret`, and `server.json`
/// while a server runs. The folder is 0700, each file 0600.
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FolderLock lock;
    private final Secret secret;

    private DataFolder(Path path, FolderLock lock, Secret secret) {
        this.path = path;
        this.lock = lock;
        this.secret = secret;
    }

    /// Makes the folder if it is not there, checks it, and takes its lock.
    public static DataFolder open(Path wanted) throws CannotStart {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            OwnerOnly.makeFolder(path);
            Optional<String> network = NetworkDrive.under(path);
            if (network.isPresent()) {
                throw new CannotStart.FolderOnNetwork(path, network.get());
            }
            if (OwnerOnly.isOpenToOthers(path)) {
                if (!FolderLock.isIn(path) && !isEmpty(path)) {
                    throw new CannotStart.FolderNotOurs(path);
                }
                OwnerOnly.closeFolder(path);
            }
            return locked(path);
        } catch (IOException e) {
            throw new CannotStart.FolderNotWritable(path, e);
        }
    }

    private static DataFolder locked(Path path) throws IOException, CannotStart {
        FolderLock lock = FolderLock.take(path);
        try {
            return new DataFolder(path, lock, Secret.in(path));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /// Where the diary of a folder lies, whether it is there or not.
    public static Path diary(Path folder) {
        return folder.resolve("diary.db");
    }

    public Path path() {
        return path;
    }

    /// The diary's file, which nobody else may read; made where it is not there.
    public Path diary() throws IOException {
        Path diary = diary(path);
        OwnerOnly.makeFile(diary);
        OwnerOnly.closeFile(diary);
        return diary;
    }

    public Secret secret() {
        return secret;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
