package nutation.server.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import nutation.server.start.CannotStart;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables' version: brought up to ours by Flyway, refused when it is ahead of ours.
final class Schema {
    /// The newest migration in `db/migration/sqlite`.
    static final int VERSION = 1;

    private Schema() {}

    static void migrate(DataSource source, Path file) throws CannotStart.DiaryNewer {
        JdbcClient jdbc = JdbcClient.create(source);
        if (versionIn(jdbc, file) < VERSION) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/sqlite")
                    .load()
                    .migrate();
        }
    }

    /// The version of the tables, 0 in a new file; one that is newer than ours is refused.
    static int versionIn(JdbcClient jdbc, Path file) throws CannotStart.DiaryNewer {
        boolean made = jdbc.sql("select count(*) from sqlite_schema where name = 'flyway_schema_history'")
                        .query(Integer.class)
                        .single()
                > 0;
        int version = made
                ? jdbc.sql("select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single()
                : 0;
        if (version > VERSION) {
            throw new CannotStart.DiaryNewer(file, version, VERSION);
        }
        return version;
    }
}
