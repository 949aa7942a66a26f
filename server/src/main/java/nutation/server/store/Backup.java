package nutation.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import nutation.server.folder.OwnerOnly;
import nutation.server.start.CannotStart;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Copies an SQLite store into one file, while a server may write it.
///
/// By `vacuum into`: one reading transaction, so one moment of the store; a writer neither waits nor makes it begin
/// again, as it would SQLite's backup interface. The copy has no free pages, so nothing that was deleted is in it.
public final class Backup {
    private Backup() {}

    /// Writes the backup and proves it; the file appears, whole, when this returns.
    ///
    /// @param diary the store's file
    /// @param target a file that is not there yet; it becomes readable for its owner only
    public static Proof make(Path diary, Path target, Progress progress) throws NotCopied, CannotStart {
        if (!Unserved.isThere(diary)) {
            throw NotCopied.nothingThere(diary);
        }
        if (Files.exists(target)) {
            throw NotCopied.inTheWay(target);
        }
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            copy(diary, draft, progress);
            Proof proof = Database.sqlite(draft).verify(progress);
            if (!proof.holds()) {
                throw NotCopied.unsound(diary, proof);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(target);
            return proof;
        } catch (IOException e) {
            throw NotCopied.failed(target, e);
        } finally {
            deleteQuietly(draft);
        }
    }

    /// Copies the store into a new file and waits until it is on the disk.
    static void copy(Path from, Path to, Progress progress) throws NotCopied {
        try {
            Files.deleteIfExists(to);
            OwnerOnly.makeFile(to);
            SingleConnectionDataSource source =
                    new SingleConnectionDataSource(Sqlite.reading(from).getConnection(), true);
            try (Growing _ = new Growing(to, Files.size(from), progress)) {
                JdbcClient.create(source)
                        .sql("vacuum into ?")
                        .param(to.toString())
                        .update();
            } finally {
                source.destroy();
            }
            sync(to);
        } catch (IOException e) {
            throw NotCopied.failed(to, e);
        } catch (SQLException | DataAccessException e) {
            throw NotCopied.failed(to, Sqlite.code(e), e);
        }
    }

    /// SQLite does not wait for the disk when it vacuums into a file.
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// So that a name that was given is still given after a loss of power. Windows cannot open a folder, and need not.
    static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // A draft that stays behind is overwritten the next time.
        }
    }
}
