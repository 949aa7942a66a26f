package nutation.server.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A backup or a restore that was not done. Nothing was changed. The message is one line that names what stands in the
/// way, and the way out.
public final class NotCopied extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private NotCopied(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static NotCopied nothingThere(Path file) {
        return new NotCopied(
                "There is no diary in " + file + ". Name the folder that holds one with --data DIR.", null);
    }

    /// PostgreSQL is backed up by its own tools.
    public static NotCopied inPostgres() {
        return new NotCopied(
                "The settings name a PostgreSQL: back it up with pg_dump, restore it with pg_restore, and prove it with"
                        + " nutation verify. The page docs/record.md shows how.",
                null);
    }

    static NotCopied noBackup(Path file, @Nullable Throwable cause) {
        return new NotCopied(file + " is no backup that can be read. Name another file.", cause);
    }

    static NotCopied inTheWay(Path file) {
        return new NotCopied(file + " is there already. Name another file: a backup never overwrites one.", null);
    }

    static NotCopied unsound(Path file, Proof proof) {
        return new NotCopied(
                file + " is not sound: " + proof.faults().getFirst().sentence()
                        + ". See all with nutation verify FILE; take an earlier backup.",
                null);
    }

    static NotCopied notEmpty(Path diary) {
        return new NotCopied(
                "There is a diary in " + diary
                        + " already. Name an empty folder with --data DIR, or say --replace: what"
                        + " is there is then put aside.",
                null);
    }

    static NotCopied failed(Path file, String code, Throwable cause) {
        return new NotCopied(
                file + " cannot be written (" + code + "). See that the folder is there, yours, and has room.", cause);
    }

    static NotCopied failed(Path file, IOException cause) {
        return failed(file, cause.getClass().getSimpleName(), cause);
    }
}
