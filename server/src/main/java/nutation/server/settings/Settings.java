package nutation.server.settings;

import java.nio.file.Path;
import java.time.Duration;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;

/// How the server is to run.
///
/// @param data the data folder; made when it is not there
/// @param reach from where it can be reached
/// @param database null = SQLite in the data folder
/// @param limits how much is taken
/// @param fhir whether the diary is there as FHIR too
/// @param logs what the log looks like
/// @param managementPort the port for health and metrics; null or 0 = any that is free, where there is one at all
/// @param drain how long `/ready` says no before a stop turns requests away
public record Settings(
        Path data,
        Reach reach,
        @Nullable Postgres database,
        Limits limits,
        boolean fhir,
        Logs logs,
        @Nullable Integer managementPort,
        Duration drain) {
    /// The port when nobody says otherwise.
    public static final int PORT = 7227;

    /// Personal mode with nothing set.
    ///
    /// @param port 1-65535; 0 takes any that is free (for tests: to a browser another port is another diary)
    public static Settings personal(Path data, int port) {
        return Values.NONE.settings(data, new Reach.Personal(port));
    }

    /// Reads the file of settings and refuses what it does not understand.
    ///
    /// @param file null = `nutation.toml` in the data folder, where there may be none
    public static Settings read(Path data, @Nullable Path file, Asked asked) throws CannotStart {
        if (file != null && !java.nio.file.Files.exists(file)) {
            throw new CannotStart.SettingsWrong(file, "there is no such file. Name another with --config FILE");
        }
        Path read = file == null ? data.resolve(SettingsFile.NAME) : file;
        Values values = new Values(read, SettingsFile.read(read));
        return values.settings(data, values.reach(asked));
    }

    /// Whether there is a port for health and metrics: always with https, otherwise where one is named.
    public boolean managed() {
        return managementPort != null || reach instanceof Reach.Https;
    }
}
