package nutation.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nutation.server.start.CannotStart;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Reads a diary's file without a server; it can be read while a server writes it, too.
public final class Unserved {
    private Unserved() {}

    /// The canonical texts of all entries in order of arrival; none when there is no diary yet. Makes no
    /// file.
    public static List<String> texts(Path file) throws CannotStart {
        List<String> texts = new ArrayList<>();
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return texts;
            }
            SingleConnectionDataSource source =
                    new SingleConnectionDataSource(Sqlite.reading(file).getConnection(), true);
            try {
                if (Schema.versionIn(source, Database.sqlite(file)) > 0) {
                    StoredDiary diary = new StoredDiary(source);
                    People.first(JdbcClient.create(source)).ifPresent(person -> diary.readAll(person, texts::add));
                }
            } finally {
                source.destroy();
            }
            return texts;
        } catch (SQLException | DataAccessException | java.io.IOException e) {
            throw new CannotStart.DiaryUnreadable(file, Sqlite.code(e), e);
        }
    }
}
