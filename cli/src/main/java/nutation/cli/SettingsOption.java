package nutation.cli;

import java.nio.file.Path;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say where the diaries lie: in the data folder, or in the database that its settings name.
final class SettingsOption {
    @Mixin
    final DataOption data = new DataOption();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings (default: nutation.toml in the data folder, if it is there).")
    @Nullable
    Path config;

    Settings settings() throws CannotStart {
        return settings(Asked.NOTHING);
    }

    /// With what was asked for on the command line beside them.
    Settings settings(Asked asked) throws CannotStart {
        return Settings.read(data.folder(), config, asked);
    }
}
