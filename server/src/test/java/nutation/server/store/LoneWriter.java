package nutation.server.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import nutation.server.Lines;
import org.sqlite.SQLiteDataSource;

/// A process that appends entry by entry in one thread, and says each number on standard output once the store has
/// acknowledged it. Whoever watches its system calls sees what had reached the disk by then.
final class LoneWriter {
    /// Long enough that the log is written back into the file now and then.
    private static final String LONG = "x".repeat(1_900);

    private LoneWriter() {}

    static NewEntry entry(int number) {
        String text = Lines.note(number, LONG + number);
        return new NewEntry(Lines.id(number), "note", Lines.at(number), text);
    }

    /// Arguments: the file, the value of `synchronous`, the number of entries.
    public static void main(String[] args) throws Exception {
        Database database = Database.sqlite(Path.of(args[0]));
        SQLiteDataSource source = Sqlite.writing(Path.of(args[0]));
        source.setSynchronous(args[1]);
        try (WritingConnection writing = new WritingConnection(source)) {
            Schema.migrate(writing.shared(), database);
            PersonRow row = new PersonRow(database);
            Person person = new People(writing, writing.shared(), row, InstantSource.system()).add();
            EntryWriter writer = new HoldingWriter(writing, row, InstantSource.system());
            for (int number = 0; number < Integer.parseInt(args[2]); number++) {
                writer.write(List.of(new Append(person, List.of(entry(number)))));
                System.out.println(number);
                System.out.flush();
            }
            Runtime.getRuntime().halt(0); // without the last checkpoint of a close
        }
    }
}
