package nutation.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nutation.server.start.CannotStart;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables' version: brought up to ours by Flyway, refused when it is ahead of ours.
final class Schema {
    /// The newest migration in each folder of `db/migration`.
    static final int VERSION = 3;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    static void migrate(DataSource source, Database database) throws SQLException, CannotStart.DiaryNewer {
        if (versionIn(source, database) < VERSION) {
            Flyway.configure()
                    .dataSource(source)
                    .locations(database.migrations())
                    .load()
                    .migrate();
        }
    }

    /// The version of the tables, 0 in a new database; one that is newer than ours is refused.
    static int versionIn(DataSource source, Database database) throws SQLException, CannotStart.DiaryNewer {
        int version = isMade(source)
                ? JdbcClient.create(source)
                        .sql(
                                "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single()
                : 0;
        if (version > VERSION) {
            throw new CannotStart.DiaryNewer(database.name(), version, VERSION);
        }
        return version;
    }

    private static boolean isMade(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }
}
