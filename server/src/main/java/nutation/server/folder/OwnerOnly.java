package nutation.server.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Permissions 0700 for folders and 0600 for files, where the system knows such permissions.
///
/// Elsewhere (Windows) the person's own profile folder is the protection.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /// Makes the folder and its missing parents; new ones are 0700.
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, posix(folder) ? asAttributes(FOLDER) : new FileAttribute<?>[0]);
    }

    /// Makes the file, empty and 0600, unless it is there.
    public static void makeFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, posix(file) ? asAttributes(FILE) : new FileAttribute<?>[0]);
        }
    }

    static boolean isOpenToOthers(Path folder) throws IOException {
        return posix(folder) && !FOLDER.containsAll(Files.getPosixFilePermissions(folder));
    }

    static void closeFolder(Path folder) throws IOException {
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    static void closeFile(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] asAttributes(Set<PosixFilePermission> permissions) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
