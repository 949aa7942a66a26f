package nutation.server.day;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.history.History;
import nutation.server.store.DiaryStore;
import nutation.server.store.Part;
import nutation.server.store.Person;

/// One person's history as far as it was read.
final class PersonHistory {
    private final Person person;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile History history = History.of(List.of());
    private long last;

    PersonHistory(Person person) {
        this.person = person;
    }

    /// The history with all that is stored now.
    History current(DiaryStore store) {
        turn.lock();
        try {
            Part part = store.part(person, last, Integer.MAX_VALUE);
            if (part.last() > last) {
                List<Entry> arrived = new ArrayList<>();
                store.read(person, part, text -> arrived.add(entry(text)));
                history = history.withAll(arrived);
                last = part.last();
            }
            return history;
        } finally {
            turn.unlock();
        }
    }

    /// What it costs to keep: its entries, and one for itself.
    int weight() {
        return 1 + history.size();
    }

    private static Entry entry(String text) {
        return switch (DiaryReader.readLine(text, 1)) {
            case Line.Accepted accepted -> accepted.entry();
            case Line.Refused refused ->
                throw new IllegalStateException(
                        "A stored entry is refused: " + refused.refusal().code());
        };
    }
}
