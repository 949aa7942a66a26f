package nutation.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import nutation.server.folder.DataFolder;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import nutation.server.store.Backup;
import nutation.server.store.Database;
import nutation.server.store.NotCopied;
import nutation.server.store.Progress;
import nutation.server.store.Proof;
import nutation.server.store.Restore;

/// Backs up, restores and proves what a server keeps.
///
/// SQLite is copied here. PostgreSQL has tools of its own for it, which see all servers and all of its history; it is
/// proved here like the other.
public final class Backups {
    private Backups() {}

    /// Copies all diaries of the data folder into one new file, also while a server keeps the folder, and proves the
    /// copy.
    public static Proof make(Settings settings, Path target, Progress progress) throws NotCopied, CannotStart {
        requireSqlite(settings);
        return Backup.make(DataFolder.diary(whole(settings.data())), whole(target), progress);
    }

    /// Puts a backup into a folder that no server keeps.
    ///
    /// @param replace whether a diary that is there may be put aside
    public static Restore.Restored restore(Settings settings, Path backup, boolean replace, Progress progress)
            throws NotCopied, CannotStart {
        requireSqlite(settings);
        DataFolder folder = DataFolder.open(settings.data());
        try (folder) {
            return Restore.into(folder.diary(), whole(backup), replace, InstantSource.system(), progress);
        } catch (IOException e) {
            throw new CannotStart.FolderNotWritable(folder.path(), e);
        }
    }

    /// Reads every line that a server keeps, also while it runs.
    public static Proof verify(Settings settings, Progress progress) throws CannotStart {
        return Databases.of(settings).verify(progress);
    }

    /// Reads every line of a backup.
    public static Proof verifyFile(Path backup, Progress progress) throws CannotStart {
        return Database.sqlite(whole(backup)).verify(progress);
    }

    private static void requireSqlite(Settings settings) throws NotCopied {
        if (settings.database() != null) {
            throw NotCopied.inPostgres();
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
