package nutation.server.store;

import java.util.List;
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

    /// How far the diary goes; not at all where nobody has it.
    Standing standing(Person person) {
        return PersonRow.standing(jdbc, person).orElse(Standing.EMPTY);
    }

    /// Hands over the texts of the whole diary, in order; also from tables of the first version.
    void readAll(Person person, Consumer<String> texts) {
        read(person, new Part(0, Long.MAX_VALUE, false), texts);
    }

    /// The part of the diary after the position `since`, at most `most` entries.
    Part part(Person person, long since, int most) {
        long last = standing(person).last();
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
