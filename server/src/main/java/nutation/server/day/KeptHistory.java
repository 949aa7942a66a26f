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

/// The person's history, read from the store once and continued by what has arrived since.
public final class KeptHistory {
    private final DiaryStore store;
    private final Coaching coaching;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Entry> entries = new ArrayList<>();
    private History history = History.of(List.of());
    private long last;

    public KeptHistory(DiaryStore store, Coaching coaching) {
        this.store = store;
        this.coaching = coaching;
    }

    /// The engine's canonical answer for a date, over everything that is stored now.
    ///
    /// @param date local date as an epoch day
    public String day(int date) {
        return coaching.day(current(), date);
    }

    private History current() {
        turn.lock();
        try {
            Person person = store.person();
            Part part = store.part(person, last, Integer.MAX_VALUE);
            if (part.last() > last) {
                List<Entry> arrived = new ArrayList<>();
                store.read(person, part, text -> arrived.add(entry(text)));
                entries.addAll(arrived);
                last = part.last();
                history = History.of(entries);
            }
            return history;
        } finally {
            turn.unlock();
        }
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
