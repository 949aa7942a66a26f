package nutation.server.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nutation.server.Lines;

/// A process that appends until it is killed. It says the number of each entry on standard output once the store has
/// acknowledged it: the client's journal is outside.
final class WriterProcess {
    private static final int CLIENTS = 4;

    private WriterProcess() {}

    static NewEntry entry(int number) {
        return new NewEntry(Lines.id(number), "note", Lines.at(number), Lines.note(number));
    }

    /// Arguments: the address of the database, the first number.
    public static void main(String[] args) throws Exception {
        DiaryStore store = DiaryStore.open(TestDatabase.at(args[0]), InstantSource.system());
        AtomicInteger next = new AtomicInteger(Integer.parseInt(args[1]));
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int size = i + 1;
            clients.add(Thread.ofPlatform().start(() -> {
                while (true) {
                    int first = next.getAndAdd(size);
                    append(store, first, size);
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
    }

    private static void append(DiaryStore store, int first, int size) {
        List<NewEntry> entries = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (int number = first; number < first + size; number++) {
            entries.add(entry(number));
            said.append(number).append('\n');
        }
        Appended appended = store.append(store.person(), entries);
        if (appended.kept().stream().anyMatch(Kept.Conflict.class::isInstance)) {
            throw new IllegalStateException("conflict");
        }
        System.out.print(said);
        System.out.flush();
    }
}
