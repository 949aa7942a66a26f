package nutation.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nutation.server.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads every diary of a store, one after the other, also while servers write it. One diary is in memory at a time.
public final class AllDiaries {
    private static final int PEOPLE = 1_000;

    private final JdbcClient jdbc;
    private final StoredDiary stored;
    private final Progress progress;

    private AllDiaries(DataSource source, Progress progress) {
        this.jdbc = JdbcClient.create(source);
        this.stored = new StoredDiary(source);
        this.progress = progress;
    }

    /// Hands over the canonical texts of each diary that holds any, by the ids of their people.
    ///
    /// @return how many were handed over
    public static long read(Database database, Consumer<List<String>> diary, Progress progress) throws CannotStart {
        return database.look(
                source -> Schema.versionIn(source, database) == 0 ? 0L : new AllDiaries(source, progress).read(diary));
    }

    private long read(Consumer<List<String>> diary) {
        long all = jdbc.sql("select count(*) from person").query(Long.class).single();
        long looked = 0;
        long read = 0;
        for (List<Person> people = People.after(jdbc, null, PEOPLE);
                !people.isEmpty();
                people = People.after(jdbc, people.getLast(), PEOPLE)) {
            for (Person person : people) {
                List<String> texts = new ArrayList<>();
                stored.readAll(person, texts::add);
                if (!texts.isEmpty()) {
                    diary.accept(texts);
                    read++;
                }
                progress.at("writing", ++looked, all);
            }
        }
        return read;
    }
}
