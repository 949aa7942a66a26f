package nutation.cli.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files so that nobody ever reads half of one: beside its place first, then into it in one step.
public final class WholeFile {
    private WholeFile() {}

    /// Writes a file that is not there yet.
    ///
    /// @throws FileAlreadyExistsException where it is there; it stays as it is
    /// @throws NoSuchFileException naming the folder that is not there
    public static void create(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        replace(file, content);
    }

    /// Writes a file, in the place of one that is there. Where a link stands, what it leads to is written; a device or
    /// a
    /// pipe is written to.
    ///
    /// @throws NoSuchFileException naming the folder that is not there
    public static void replace(Path file, byte[] content) throws IOException {
        WindowsName.require(file);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, content);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path draft = place.resolveSibling(place.getFileName() + ".new");
        try {
            Files.write(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
