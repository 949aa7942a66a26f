package nutation.server.store;

import java.nio.file.Path;
import java.util.List;
import nutation.server.start.CannotStart;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lies in the place where a backup is to be restored.
///
/// @param holdsADiary whether somebody's entries are there, or something that cannot be read
/// @param tombstones the diaries that were deleted there
record Before(boolean holdsADiary, List<Tombstone> tombstones) {
    private static final Before NOTHING = new Before(false, List.of());

    /// Looks, and writes SQLite's log back into the file, so that the file is all there is.
    static Before in(Path diary) throws CannotStart {
        if (!Unserved.isThere(diary)) {
            return NOTHING;
        }
        Database database = Database.sqlite(diary);
        try (Connections connections = database.open()) {
            JdbcClient jdbc = JdbcClient.create(connections.reading());
            boolean entries = jdbc.sql("select count(*) from person where last > 0")
                            .query(Long.class)
                            .single()
                    > 0;
            return new Before(entries, Tombstone.all(jdbc));
        } catch (CannotStart.DiaryNewer e) {
            throw e;
        } catch (CannotStart | DataAccessException e) {
            return new Before(true, List.of());
        }
    }
}
