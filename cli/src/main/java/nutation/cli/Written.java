package nutation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nutation.cli.file.WholeFile;
import picocli.CommandLine.Option;

/// Writes what was asked for into files: each whole or not at all, and over no other unless that is said.
final class Written {
    @Option(names = "--force", description = "Replace a file that is there already.")
    boolean force;

    void file(Path file, byte[] content) throws Blocked {
        file(file, content, force);
    }

    void file(Path file, String text) throws Blocked {
        file(file, text, false);
    }

    /// @param ours whether what may be there is an earlier version that goes on in this one
    void file(Path file, String text, boolean ours) throws Blocked {
        file(file, text.getBytes(StandardCharsets.UTF_8), force || ours);
    }

    private static void file(Path file, byte[] content, boolean replace) throws Blocked {
        try {
            if (replace) {
                WholeFile.replace(file, content);
            } else {
                WholeFile.create(file, content);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Blocked(file + " is there already. Name another file, or say --force to replace it.");
        } catch (NoSuchFileException e) {
            throw new Blocked(
                    file + " cannot be written: there is no folder " + e.getFile() + ". Make it, or name another.");
        } catch (IOException e) {
            throw new Blocked(file + " cannot be written: " + e.getMessage() + ". Name another file.");
        }
    }

    /// Makes a folder for files, where it is not there.
    void folder(Path folder) throws Blocked {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Blocked("The folder " + folder + " cannot be made: " + e.getMessage() + ". Name another.");
        }
    }
}
