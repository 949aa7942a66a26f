package nutation.server.start;

import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The server cannot start, or the store cannot be read: something outside stands in the way.
///
/// The message is one line that names the thing and says the way out; a command line prints it as it stands.
/// Nothing in the data folder was changed, apart from the empty folder and its lock file.
public abstract sealed class CannotStart extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// Another process keeps this diary open. One process a data folder, so that there is one writer.
    public static final class FolderLocked extends CannotStart {
        public FolderLocked(Path folder, OptionalLong pid) {
            super(
                    "The diary in " + folder + " is already open in another Nutation"
                            + (pid.isPresent() ? " (process " + pid.getAsLong() + ")" : "")
                            + ". Use that one, or stop it and start again.",
                    null);
        }
    }

    /// The data folder cannot be made or written.
    public static final class FolderNotWritable extends CannotStart {
        public FolderNotWritable(Path folder, Throwable cause) {
            super(
                    "The data folder " + folder + " cannot be written (" + reason(cause)
                            + "). Choose another with --data DIR, or make this one writable for you.",
                    cause);
        }

        private static String reason(Throwable cause) {
            return switch (cause) {
                case AccessDeniedException e -> "no permission";
                case FileAlreadyExistsException e -> "a file is in its place";
                case NoSuchFileException e -> "there is no such place";
                case FileSystemException e -> Objects.requireNonNullElse(e.getReason(), "the system refuses it");
                default -> cause.getClass().getSimpleName();
            };
        }
    }

    /// The folder holds things that are not ours and others may read it: we do not change its permissions.
    public static final class FolderNotOurs extends CannotStart {
        public FolderNotOurs(Path folder) {
            super(
                    "The folder " + folder + " holds other things and other users may read it."
                            + " Choose a new or an empty folder with --data DIR.",
                    null);
        }
    }

    /// A network file system: its locks and shared memory are not good enough for the store.
    public static final class FolderOnNetwork extends CannotStart {
        public FolderOnNetwork(Path folder, String type) {
            super(
                    "The data folder " + folder + " is on a network drive (" + type
                            + "), where a diary can be damaged. Choose a folder on this computer with --data DIR.",
                    null);
        }
    }

    /// A newer version of the program has already changed the tables.
    public static final class DiaryNewer extends CannotStart {
        /// @param where the file, or the address of the database
        public DiaryNewer(String where, int found, int known) {
            super(
                    "The diary " + where + " was written by a newer Nutation (tables " + found + ", this one knows "
                            + known + "). Start the newer Nutation.",
                    null);
        }
    }

    /// The file is there and is not a diary that can be read.
    public static final class DiaryUnreadable extends CannotStart {
        public DiaryUnreadable(Path file, String code, @Nullable Throwable cause) {
            super(
                    "The diary " + file + " cannot be read (" + code
                            + "). It was left as it is: keep it, and start with another folder, --data DIR.",
                    cause);
        }
    }

    /// An SQLite that may damage its write-ahead log.
    public static final class SqliteTooOld extends CannotStart {
        public SqliteTooOld(String found, String needed) {
            super(
                    "SQLite " + found + " is too old to keep a diary safely; " + needed
                            + " or newer is needed. Build Nutation again with ./nutation build.",
                    null);
        }
    }

    /// The database does not answer, or refuses what the store asks.
    public static final class DatabaseUnusable extends CannotStart {
        /// @param where its address, without a password
        public DatabaseUnusable(String where, String code, @Nullable Throwable cause) {
            super(
                    "The database " + where + " cannot be used (" + code
                            + "). See that it runs, and that address, user and password are right.",
                    cause);
        }
    }

    /// The database would answer, and might lose what it has acknowledged.
    public static final class DatabaseUnfit extends CannotStart {
        /// @param where its address, without a password
        public DatabaseUnfit(String where, String setting, String found, String needed) {
            super(
                    "The database " + where + " has " + setting + " = " + found + "; to keep a diary safely it needs "
                            + needed + ". Change it there and start again.",
                    null);
        }
    }

    /// Another program listens on the port.
    public static final class PortInUse extends CannotStart {
        public PortInUse(int port, @Nullable Throwable cause) {
            super(
                    "Port " + port + " is used by another program. Stop that program, or start with --port N."
                            + " To a browser another port is another diary.",
                    cause);
        }
    }

    /// The system keeps this port for others.
    public static final class PortForbidden extends CannotStart {
        public PortForbidden(int port, @Nullable Throwable cause) {
            super(
                    "Port " + port + " may not be used by you on this computer. Start with --port N, 1024 or higher.",
                    cause);
        }
    }

    /// The file with the settings says something that is not understood, or that does not fit together.
    public static final class SettingsWrong extends CannotStart {
        public SettingsWrong(Path file, int line, String what) {
            super(file + ", line " + line + ": " + what + ".", null);
        }

        public SettingsWrong(Path file, String what) {
            super(file + ": " + what + ".", null);
        }
    }
}
