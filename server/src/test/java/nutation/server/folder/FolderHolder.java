package nutation.server.folder;

import java.io.IOException;
import java.nio.file.Path;
import nutation.server.start.CannotStart;

/// A process that keeps a data folder until its standard input ends; started by a test.
final class FolderHolder {
    private FolderHolder() {}

    public static void main(String[] args) throws CannotStart, IOException {
        try (DataFolder held = DataFolder.open(Path.of(args[0]))) {
            System.out.println("held " + held.path());
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
