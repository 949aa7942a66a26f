package nutation.population.life;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.history.History;
import nutation.population.person.Body;

/// The diary of a simulated person: entries follow each other half a minute apart.
final class Diary {
    private static final int SECOND_MS = 1000;
    private static final int APART_MS = 30 * SECOND_MS;
    private static final int HOUR_MS = 3600 * SECOND_MS;
    private static final int LAST_MS = 24 * HOUR_MS - SECOND_MS;
    private static final String OWN = "00000000-0000-8000-8000-";
    private static final String ZEROS = "000000000000";

    private final Engine engine;
    private final List<Entry> written = new ArrayList<>();
    private History history = History.of(List.of());
    private int date;
    private int ms;
    private int number;

    Diary(Engine engine) {
        this.engine = engine;
    }

    /// Opens it on a date, at an hour.
    void open(int on, int hour) {
        date = on;
        ms = hour * HOUR_MS;
    }

    int date() {
        return date;
    }

    /// The next moment.
    At at() {
        ms = Math.min(ms + APART_MS, LAST_MS);
        return At.local(date, ms, 0);
    }

    /// An id that no other entry has: version 8 of a UUID, by number.
    String id() {
        number++;
        String digits = Integer.toHexString(number);
        return OWN.concat(ZEROS.substring(digits.length())).concat(digits);
    }

    void write(Entry entry) {
        written.add(entry);
    }

    /// Tells the pain at rest of all three places.
    void tell(Moment moment, Body body) {
        write(new Reading(
                id(), at(), moment, body.told(0), body.told(1), body.told(2), new TreeMap<>(), new TreeMap<>(), null));
    }

    /// All that was written, folded.
    History history() {
        if (!written.isEmpty()) {
            history = engine.grown(history, written);
            written.clear();
        }
        return history;
    }
}
