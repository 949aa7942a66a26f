package nutation.cli.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nutation.server.folder.OwnerOnly;

/// Writes a folder of files so that nobody ever finds a part of it: beside its place first, then into it in one step.
/// What was not finished is gone when this is closed. Only its owner may read it.
public final class WholeFolder implements AutoCloseable {
    private final Path folder;
    private final Path draft;
    private final SortedMap<String, BufferedWriter> files = new TreeMap<>();

    private WholeFolder(Path folder, Path draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /// Begins a folder that is not there yet, or is empty.
    ///
    /// @throws FileAlreadyExistsException where something is in its place; it stays as it is
    /// @throws NoSuchFileException naming the folder that is not there
    public static WholeFolder begin(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.exists(whole) && !isEmptyFolder(whole)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path draft = whole.resolveSibling(whole.getFileName() + ".new");
        delete(draft);
        OwnerOnly.makeFolder(draft);
        return new WholeFolder(whole, draft);
    }

    /// Adds text to a file of the folder.
    public void append(String name, String text) throws IOException {
        BufferedWriter file = files.get(name);
        if (file == null) {
            file = Files.newBufferedWriter(draft.resolve(name), StandardCharsets.UTF_8);
            files.put(name, file);
        }
        file.write(text);
    }

    /// Puts the folder in its place.
    ///
    /// @return its files
    public List<Path> finish() throws IOException {
        for (BufferedWriter each : files.values()) {
            each.close();
        }
        try {
            Files.deleteIfExists(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException e) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter each : files.values()) {
            each.close();
        }
        delete(draft);
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> all = Files.walk(draft)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
