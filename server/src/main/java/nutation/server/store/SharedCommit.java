package nutation.server.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

/// Appends to several diaries of a PostgreSQL in one commit: one sync for all of them, and one way over the network.
///
/// Each diary is written only if it still is as this server left it ([GuardedAppend]). What is out of the ordinary,
/// such
/// as a diary that this server has not written yet or that another one wrote since, is written by itself, as ever. Rows
/// are taken in the order of the persons' ids, here and on every other server, so that no two commits wait for each
/// other.
final class SharedCommit implements EntryWriter {
    private final Writing writing;
    private final EntryWriter alone;
    private final InstantSource clock;
    private final Remembered remembered;

    /// @param alone for the appends of one diary
    /// @param remembered what this server wrote last
    SharedCommit(Writing writing, EntryWriter alone, InstantSource clock, Remembered remembered) {
        this.writing = writing;
        this.alone = alone;
        this.clock = clock;
        this.remembered = remembered;
    }

    /// Where the appends of one diary stand in a group.
    private record Places(Person person, List<Integer> places, List<Append> appends) {
        Places(Person person) {
            this(person, new ArrayList<>(), new ArrayList<>());
        }

        void put(List<Outcome> of, @Nullable Outcome[] all) {
            for (int i = 0; i < of.size(); i++) {
                all[places.get(i)] = of.get(i);
            }
        }
    }

    @Override
    public List<Outcome> write(List<Append> group) {
        @Nullable Outcome[] outcomes = new Outcome[group.size()];
        List<Places> left = new ArrayList<>(byPerson(group));
        if (left.size() > 1) {
            left = together(left, outcomes);
        }
        for (Places each : left) {
            each.put(alone.write(each.appends), outcomes);
        }
        return Arrays.stream(outcomes).map(Objects::requireNonNull).toList();
    }

    private static List<Places> byPerson(List<Append> group) {
        SortedMap<String, Places> diaries = new TreeMap<>();
        for (int i = 0; i < group.size(); i++) {
            Append append = group.get(i);
            Places places = diaries.computeIfAbsent(append.person().id(), id -> new Places(append.person()));
            places.places.add(i);
            places.appends.add(append);
        }
        return List.copyOf(diaries.values());
    }

    /// Writes what can be written together; returns what is left.
    private List<Places> together(List<Places> diaries, @Nullable Outcome[] outcomes) {
        List<Places> left = new ArrayList<>();
        List<Places> tried = new ArrayList<>();
        List<GuardedAppend> appends = new ArrayList<>();
        for (Places each : diaries) {
            Standing known = GuardedAppend.fits(each.appends) ? remembered.of(each.person) : null;
            GuardedAppend append =
                    known == null ? null : GuardedAppend.of(each.person, each.appends, known, new HashMap<>());
            if (append == null || append.putsAside() || !append.writes()) {
                left.add(each);
            } else {
                tried.add(each);
                appends.add(append);
            }
        }
        List<Boolean> written = appends.isEmpty() ? List.of() : writing.transaction(jdbc -> all(jdbc, appends));
        for (int i = 0; i < tried.size(); i++) {
            Person person = tried.get(i).person;
            if (written.get(i)) {
                remembered.put(person, appends.get(i).after());
                tried.get(i).put(appends.get(i).outcomes(), outcomes);
            } else {
                remembered.forget(person);
                left.add(tried.get(i));
            }
        }
        return left;
    }

    /// Which of them were written.
    private List<Boolean> all(JdbcTemplate jdbc, List<GuardedAppend> appends) {
        String received = Stamp.of(clock.instant());
        int[] rows = jdbc.batchUpdate(GuardedAppend.STATEMENT, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int i) throws SQLException {
                appends.get(i).set(statement, received);
            }

            @Override
            public int getBatchSize() {
                return appends.size();
            }
        });
        List<Boolean> written = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            written.add(appends.get(i).written(rows[i]));
        }
        return written;
    }
}
