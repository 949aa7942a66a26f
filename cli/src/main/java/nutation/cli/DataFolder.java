package nutation.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the data lies when nobody says otherwise: the usual place of each system.
final class DataFolder {
    private DataFolder() {}

    static Path of(@Nullable String named) {
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        String chosen = System.getenv("NUTATION_DATA");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return Path.of(local == null ? home : local, "Nutation");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Nutation");
        }
        String share = System.getenv("XDG_DATA_HOME");
        return share == null || share.isBlank()
                ? Path.of(home, ".local", "share", "nutation")
                : Path.of(share, "nutation");
    }
}
