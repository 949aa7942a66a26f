package nutation.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nutation.server.folder.DataFolder;
import nutation.server.settings.Postgres;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import nutation.server.store.Database;
import org.jspecify.annotations.Nullable;

/// The database that the settings name.
final class Databases {
    private Databases() {}

    /// For one who only reads it.
    static Database of(Settings settings) throws CannotStart {
        return of(
                settings.database(),
                DataFolder.diary(settings.data().toAbsolutePath().normalize()));
    }

    /// For the server that keeps this folder.
    static Database of(Settings settings, DataFolder folder) throws CannotStart, IOException {
        Path diary = settings.database() == null ? folder.diary() : DataFolder.diary(folder.path());
        return of(settings.database(), diary);
    }

    private static Database of(@Nullable Postgres postgres, Path diary) throws CannotStart {
        return postgres == null
                ? Database.sqlite(diary)
                : Database.postgres(
                        postgres.url(),
                        postgres.user(),
                        password(postgres.passwordFile()),
                        postgres.connections(),
                        postgres.sharded());
    }

    private static String password(@Nullable Path file) throws CannotStart {
        try {
            return file == null ? "" : Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart.SettingsWrong(file, "this password file cannot be read");
        }
    }
}
