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

    static Database of(Settings settings) throws CannotStart {
        @Nullable Postgres postgres = settings.database();
        return postgres == null
                ? Database.sqlite(
                        DataFolder.diary(settings.data().toAbsolutePath().normalize()))
                : Database.postgres(
                        postgres.url(), postgres.user(), password(postgres.passwordFile()), postgres.connections());
    }

    private static String password(@Nullable Path file) throws CannotStart {
        try {
            return file == null ? "" : Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart.SettingsWrong(file, "this password file cannot be read");
        }
    }
}
