package nutation.server.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads diaries in order of arrival, a chunk at a time, so that neither memory nor a connection is held while a slow
/// reader takes the lines.
final class StoredDiary {
    private static final int CHUNK = 200;

    private static final String CHUNK_OF_PART = """
            select seq, text from entry
            where person_id = ? and seq > ? and seq <= ? order by seq limit ?""";

    private final JdbcClient jdbc;

    StoredDiary(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    private record Row(long seq, String text) {}

    /// The one person of a personal store; empty before the first start.
    Optional<Person> person() {
        return jdbc.sql("select id from person order by created, id limit 1")
                .query(String.class)
                .optional()
                .map(Person::new);
    }

    long last(Person person) {
        return jdbc.sql("select coalesce(max(seq), 0) from entry where person_id = ?")
                .param(person.id())
                .query(Long.class)
                .single();
    }

    /// The part of the diary after the position `since`, at most `most` entries.
    Part part(Person person, long since, int most) {
        long last = last(person);
        long end = since >= last ? last : Math.min(last, since + most); // positions have no gaps
        return new Part(since, end, end < last);
    }

    /// Hands over the texts of the part, in order.
    void read(Person person, Part part, Consumer<String> texts) {
        long position = part.since();
        while (position < part.last()) {
            List<Row> rows = jdbc.sql(CHUNK_OF_PART)
                    .params(person.id(), position, part.last(), CHUNK)
                    .query((row, number) -> new Row(row.getLong(1), row.getString(2)))
                    .list();
            if (rows.isEmpty()) {
                return;
            }
            for (Row row : rows) {
                texts.accept(row.text());
            }
            position = rows.getLast().seq();
        }
    }
}
