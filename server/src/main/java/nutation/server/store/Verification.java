package nutation.server.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Line;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads every line of a store with the engine's reader and reckons count and digest of each diary anew. A server may
/// append meanwhile.
final class Verification {
    private static final int PEOPLE = 1_000;
    private static final int CHUNK = 1_000;

    private static final String NEXT_LINES = """
            select seq, id, at, text, sha256 from entry
            where person_id = ? and seq > ? and seq <= ? order by seq limit ?""";

    /// From this version on the tables say how far each diary goes.
    private static final int WITH_STANDING = 2;

    private final JdbcClient jdbc;
    private final int version;
    private final Progress progress;
    private final List<Fault> faults = new ArrayList<>();
    private long diaries;
    private long entries;

    /// How many entries there were at the beginning.
    private long all;

    private Verification(JdbcClient jdbc, int version, Progress progress) {
        this.jdbc = jdbc;
        this.version = version;
        this.progress = progress;
    }

    static Proof of(DataSource source, Database database, Progress progress)
            throws SQLException, CannotStart.DiaryNewer {
        int version = Schema.versionIn(source, database);
        Verification verification = new Verification(JdbcClient.create(source), version, progress);
        return version == 0 ? new Proof(0, 0, 0, 0, List.of()) : verification.proof(database);
    }

    private Proof proof(Database database) {
        long tombstones = 0;
        try {
            database.damage(jdbc).forEach(what -> fault("", 0, what));
            all = jdbc.sql("select count(*) from entry").query(Long.class).single();
            readAll();
            if (version >= WITH_STANDING) {
                tombstones = jdbc.sql("select count(*) from tombstone")
                        .query(Long.class)
                        .single();
            }
        } catch (DataAccessException e) {
            fault("", 0, "it cannot be read to its end (" + Sqlite.code(e) + ")");
        }
        progress.at("entries checked", entries, all);
        return new Proof(version, diaries, entries, tombstones, List.copyOf(faults));
    }

    private void readAll() {
        for (List<Person> people = People.after(jdbc, null, PEOPLE);
                !people.isEmpty();
                people = People.after(jdbc, people.getLast(), PEOPLE)) {
            people.forEach(this::read);
        }
    }

    private record Row(long seq, String id, String at, String text, String sha256) {}

    /// Reads one diary as far as it went when its reading began.
    private void read(Person person) {
        Optional<Standing> told = standing(person);
        if (told.isEmpty()) {
            return; // deleted a moment ago
        }
        Standing found = Standing.EMPTY;
        List<Row> rows = next(person, 0, told.get().last());
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                check(person, row, found.last() + 1);
                found = new Standing(row.seq, found.digest().with(Sha256.of(row.text)));
                entries++;
            }
            progress.at("entries checked", entries, all);
            rows = next(person, found.last(), told.get().last());
        }
        diaries++;
        if (version >= WITH_STANDING
                && !found.equals(told.get())
                && standing(person).isPresent()) {
            fault(person.id(), 0, "count and digest are " + words(told.get()) + ", and of its lines " + words(found));
        }
    }

    /// How far the diary says that it goes; tables of the first version do not say it.
    private Optional<Standing> standing(Person person) {
        return version >= WITH_STANDING
                ? PersonRow.standing(jdbc, person)
                : Optional.of(new Standing(Long.MAX_VALUE, Digest.EMPTY));
    }

    private List<Row> next(Person person, long after, long last) {
        return jdbc.sql(NEXT_LINES)
                .params(person.id(), after, last, CHUNK)
                .query((row, number) ->
                        new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private void check(Person person, Row row, long expected) {
        String wrong = wrong(row, expected);
        if (wrong != null) {
            fault(person.id(), row.seq, wrong);
        }
    }

    private static @Nullable String wrong(Row row, long expected) {
        if (row.seq != expected) {
            return "the entry before it, " + expected + ", is missing";
        }
        if (!Sha256.of(row.text).equals(row.sha256)) {
            return "its text has another SHA-256 than was stored with it";
        }
        return switch (DiaryReader.readLine(row.text, 1)) {
            case Line.Refused refused ->
                "the reader refuses it: " + refused.refusal().code();
            case Line.Accepted accepted -> wrong(row, accepted);
        };
    }

    private static @Nullable String wrong(Row row, Line.Accepted read) {
        if (!read.text().equals(row.text)) {
            return "its text is not canonical";
        }
        boolean same =
                read.entry().id().equals(row.id) && read.entry().at().text().equals(row.at);
        return same ? null : "its columns differ from its text";
    }

    private static String words(Standing standing) {
        return standing.count() + " " + standing.digest().hex();
    }

    private void fault(String diary, long position, String what) {
        if (faults.size() < Proof.MOST_FAULTS) {
            faults.add(new Fault(diary, position, what));
        }
    }
}
