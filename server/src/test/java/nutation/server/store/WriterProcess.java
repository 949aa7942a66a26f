package nutation.server.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nutation.server.Lines;

/// A process that appends until it is killed. It says the number of each entry on standard output once the store has
/// acknowledged it: the client's journal is outside.
final class WriterProcess {
    static final int CLIENTS = 4;

    private WriterProcess() {}

    static NewEntry entry(int number) {
        return new NewEntry(Lines.id(number), "note", Lines.at(number), Lines.note(number));
    }

    /// Numbers that belong to one client.
    static final int SPACE = 10_000_000;

    /// Arguments: the address of the database, the ids of two diaries, and for each client the first of its numbers.
    /// The
    /// first two clients write the first diary.
    public static void main(String[] args) throws Exception {
        DiaryStore store = DiaryStore.open(TestDatabase.at(args[0]), InstantSource.system());
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int size = i + 1;
            int from = Integer.parseInt(args[3 + i]);
            Person diary = new Person(args[1 + diary(i)]);
            clients.add(Thread.ofPlatform().start(() -> {
                for (int first = from; true; first += size) {
                    append(store, diary, first, size);
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
    }

    /// Which diary a client writes.
    static int diary(int client) {
        return client / 2;
    }

    private static void append(DiaryStore store, Person diary, int first, int size) {
        List<NewEntry> entries = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (int number = first; number < first + size; number++) {
            entries.add(entry(number));
            said.append(number).append('\n');
        }
        Appended appended = store.append(diary, entries);
        if (appended.kept().stream().anyMatch(Kept.Conflict.class::isInstance)) {
            throw new IllegalStateException("conflict");
        }
        System.out.print(said);
        System.out.flush();
    }
}
