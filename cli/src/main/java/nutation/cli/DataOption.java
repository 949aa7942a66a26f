package nutation.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names the data folder.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (default: $NUTATION_DATA, else the system's usual place).")
    @Nullable
    String data;

    Path folder() {
        return DataFolder.of(data);
    }
}
