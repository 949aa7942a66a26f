package nutation.server.store;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nutation.server.start.CannotStart;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The diaries of one database: append and read. An entry is never changed, and goes only with its whole diary.
///
/// Safe for many threads; with PostgreSQL, for several servers too.
public final class DiaryStore implements AutoCloseable {
    private static final int MOST_ENTRIES_IN_A_COMMIT = 4_000;

    private final Connections connections;
    private final List<GroupCommit> queues;
    private final StoredDiary diary;
    private final People people;
    private final Devices devices;
    private final Pairings pairings;
    private final Calendars calendars;

    private DiaryStore(Connections connections, Database database, InstantSource clock) {
        this.connections = connections;
        PersonRow row = new PersonRow(database);
        EntryWriter writer = database.writer(connections, row, clock);
        this.queues = Stream.generate(
                        () -> new GroupCommit(writer, MOST_ENTRIES_IN_A_COMMIT, database.severalDiariesATransaction()))
                .limit(database.writers())
                .toList();
        this.diary = new StoredDiary(connections.reading());
        this.people = new People(connections.writing(), connections.reading(), row, clock);
        this.devices = new Devices(connections.writing(), connections.reading(), row, clock);
        this.pairings = new Pairings(connections.writing(), row, clock);
        this.calendars = new Calendars(connections.writing(), connections.reading(), row, clock);
    }

    /// Opens the database for writing; makes the tables, or brings them up to date.
    public static DiaryStore open(Database database, InstantSource clock) throws CannotStart {
        return new DiaryStore(database.open(), database, clock);
    }

    /// The one person of personal mode, made when there is none (yet, or any more).
    public Person person() {
        return people.personal();
    }

    public People people() {
        return people;
    }

    public Devices devices() {
        return devices;
    }

    public Pairings pairings() {
        return pairings;
    }

    public Calendars calendars() {
        return calendars;
    }

    /// Appends entries; each is stored, known or in conflict by itself. Everything that the answer says is
    /// durable.
    ///
    /// @throws StoreFailed when it could not be done; the same entries may be sent again
    /// @throws DiaryDeleted when the person had the diary deleted
    public Appended append(Person person, List<NewEntry> entries) {
        return queues.get(Math.floorMod(person.hashCode(), queues.size())).append(new Append(person, entries));
    }

    /// How far the diary goes: count and digest; not at all where nobody has it.
    public Standing standing(Person person) {
        return diary.standing(person);
    }

    /// The position of the person's newest entry, 0 in an empty diary.
    public long last(Person person) {
        return diary.standing(person).last();
    }

    /// The part of the diary that comes after the position `since`, at most `most` entries; its texts come by
    /// `read`.
    public Part part(Person person, long since, int most) {
        return diary.part(person, since, most);
    }

    /// Hands over the canonical texts of a part, in order of arrival; memory does not grow with the diary.
    public void read(Person person, Part part, Consumer<String> texts) {
        diary.read(person, part, texts);
    }

    /// Whether the database answers now.
    public boolean answers() {
        try {
            return JdbcClient.create(connections.reading())
                            .sql("select 1")
                            .query(Integer.class)
                            .single()
                    == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    /// Waits for the appends under way, then closes the database.
    @Override
    public void close() {
        queues.forEach(GroupCommit::close);
        connections.close();
    }
}
