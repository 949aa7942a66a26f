package nutation.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nutation.server.start.CannotStart;

/// Puts a backup in the place of a store. Whoever calls holds the folder's lock.
///
/// A diary that was deleted here stays deleted, also when the backup is older than the deletion.
public final class Restore {
    private final Path diary;
    private final Path backup;
    private final Path draft;
    private final Progress progress;

    private Restore(Path diary, Path backup, Progress progress) {
        this.diary = diary;
        this.backup = backup;
        this.draft = diary.resolveSibling("diary.db.new");
        this.progress = progress;
    }

    /// What became of a restore.
    ///
    /// @param proof of the store as it is now
    /// @param stayDeleted how many diaries of the backup were left out, since they were deleted here
    /// @param aside where the diary lies that was here before; empty when there was none
    public record Restored(Proof proof, int stayDeleted, Optional<Path> aside) {}

    /// Copies, brings the tables up to date, proves the copy, and only then puts it in place, in one step: at every
    /// moment the folder holds a whole store.
    ///
    /// @param diary the store's file, empty or not
    /// @param replace whether a diary that is there may be put aside
    /// @param clock gives the name of what is put aside
    public static Restored into(Path diary, Path backup, boolean replace, InstantSource clock, Progress progress)
            throws NotCopied, CannotStart {
        return new Restore(diary, backup, progress).restore(replace, clock);
    }

    private Restored restore(boolean replace, InstantSource clock) throws NotCopied, CannotStart {
        if (!Unserved.isThere(backup)) {
            throw NotCopied.noBackup(backup, null);
        }
        Before before = Before.in(diary);
        if (before.holdsADiary() && !replace) {
            throw NotCopied.notEmpty(diary);
        }
        try {
            Backup.copy(backup, draft, progress);
            int stayDeleted = keepDeleted(before.tombstones());
            Proof proof = proved();
            Optional<Path> aside = before.holdsADiary() ? Optional.of(putAside(clock)) : Optional.empty();
            Backup.sync(draft);
            Files.move(draft, diary, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Backup.syncFolder(diary);
            return new Restored(proof, stayDeleted, aside);
        } catch (IOException e) {
            throw NotCopied.failed(diary, e);
        } finally {
            Backup.deleteQuietly(draft);
        }
    }

    private int keepDeleted(List<Tombstone> tombstones) throws NotCopied, CannotStart {
        try (Connections connections = Database.sqlite(draft).open()) {
            return connections.writing().transaction(jdbc -> {
                int found = 0;
                for (Tombstone each : tombstones) {
                    found += each.putInto(jdbc) ? 1 : 0;
                }
                return found;
            });
        } catch (CannotStart.DiaryUnreadable e) {
            throw NotCopied.noBackup(backup, e);
        }
    }

    private Proof proved() throws NotCopied, CannotStart {
        Proof proof = Database.sqlite(draft).verify(progress);
        if (!proof.holds()) {
            throw NotCopied.unsound(backup, proof);
        }
        return proof;
    }

    /// Gives the file that is there a second name; SQLite's files beside it, where a broken one left some, move along.
    private Path putAside(InstantSource clock) throws IOException {
        String name = "diary-" + Stamp.of(clock.instant()).replace(":", "") + ".db";
        Path aside = diary.resolveSibling(name);
        Files.createLink(aside, diary);
        for (String each : List.of("-wal", "-shm")) {
            Path beside = diary.resolveSibling(diary.getFileName() + each);
            if (Files.exists(beside)) {
                Files.move(beside, diary.resolveSibling(name + each));
            }
        }
        return aside;
    }
}
