package nutation.catalogue.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nutation.catalogue.rules.Weeks;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;

/// Writes a diary: entries follow each other a minute apart, in the local time of where the person is.
public final class Pen {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MILLIS_A_MINUTE = 60_000;

    private final List<Entry> entries = new ArrayList<>();
    private History history = History.of(List.of());
    private ZoneId zone = ZoneId.of("UTC");
    private int date;
    private int minute;
    private int number;

    /// Goes to a local time of a date.
    void to(int newDate, int hour) {
        date = newDate;
        minute = hour * 60;
    }

    /// Goes on to this hour of the same date, where it is not past already.
    void by(int hour) {
        minute = Math.max(minute, hour * 60);
    }

    void later(int minutes) {
        minute = Math.min(minute + minutes, MINUTES_A_DAY - 60);
    }

    void travel(ZoneId to) {
        zone = to;
    }

    /// The date on which it is written.
    public int date() {
        return date;
    }

    /// The next minute.
    At at() {
        minute = Math.min(minute + 1, MINUTES_A_DAY - 1);
        return at(date);
    }

    /// The same local time on another date.
    At at(int other) {
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
        int offset = zone.getRules()
                        .getOffset(LocalDate.ofEpochDay(other).atTime(time))
                        .getTotalSeconds()
                / 60;
        int utc = minute - offset;
        return new At(
                other + Math.floorDiv(utc, MINUTES_A_DAY), Math.floorMod(utc, MINUTES_A_DAY) * MILLIS_A_MINUTE, offset);
    }

    /// An id that no other entry has.
    String id() {
        number++;
        String tail = String.valueOf(number);
        return "00000000-0000-4000-8000-" + "0".repeat(12 - tail.length()) + tail;
    }

    <E extends Entry> E write(E entry) {
        entries.add(entry);
        return entry;
    }

    /// All entries in the order in which they were written.
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /// The history, grown by what was written since it was asked for last.
    public History history() {
        history = history.withAll(entries.subList(history.size(), entries.size()));
        return history;
    }

    /// What is decided now for the date.
    Day day() {
        return Coach.day(Weeks.CATALOGUE, history(), date);
    }
}
