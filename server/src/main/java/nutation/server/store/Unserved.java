package nutation.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.server.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads a diary's file without a server; it can be read while a server writes it, too. Makes no file.
public final class Unserved {
    private Unserved() {}

    /// The canonical texts of all entries of the first diary in order of arrival; none when there is no diary yet.
    public static List<String> texts(Path file) throws CannotStart {
        List<String> texts = new ArrayList<>();
        if (isThere(file)) {
            Database database = Database.sqlite(file);
            database.look(source -> {
                if (Schema.versionIn(source, database) > 0) {
                    StoredDiary diary = new StoredDiary(source);
                    People.first(JdbcClient.create(source)).ifPresent(person -> diary.readAll(person, texts::add));
                }
                return texts;
            });
        }
        return texts;
    }

    static boolean isThere(Path file) throws CannotStart.DiaryUnreadable {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new CannotStart.DiaryUnreadable(file, e.getClass().getSimpleName(), e);
        }
    }
}
