package nutation.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import nutation.server.folder.DataFolder;
import nutation.server.start.CannotStart;
import nutation.server.store.Backup;
import nutation.server.store.Database;
import nutation.server.store.NotCopied;
import nutation.server.store.Progress;
import nutation.server.store.Proof;
import nutation.server.store.Restore;

/// Backs up, restores and proves the diaries of a data folder.
public final class Backups {
    private Backups() {}

    /// Copies all diaries of the folder into one new file, also while a server keeps the folder, and proves the copy.
    public static Proof make(Path data, Path target, Progress progress) throws NotCopied, CannotStart {
        return Backup.make(DataFolder.diary(whole(data)), whole(target), progress);
    }

    /// Puts a backup into a folder that no server keeps.
    ///
    /// @param replace whether a diary that is there may be put aside
    public static Restore.Restored restore(Path data, Path backup, boolean replace, Progress progress)
            throws NotCopied, CannotStart {
        DataFolder folder = DataFolder.open(data);
        try (folder) {
            return Restore.into(folder.diary(), whole(backup), replace, InstantSource.system(), progress);
        } catch (IOException e) {
            throw new CannotStart.FolderNotWritable(folder.path(), e);
        }
    }

    /// Reads every line of the folder's diaries, also while a server keeps them.
    public static Proof verify(Path data, Progress progress) throws CannotStart {
        return verifyFile(DataFolder.diary(whole(data)), progress);
    }

    /// Reads every line of a backup.
    public static Proof verifyFile(Path backup, Progress progress) throws CannotStart {
        return Database.sqlite(whole(backup)).verify(progress);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
