package nutation.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nutation.engine.diary.At;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import org.jspecify.annotations.Nullable;

/// Readings of resting pain by date, with the usual level and what counts as raised (D4 to D6).
public final class Readings {
    /// D5: of how many dates before today the usual level is taken.
    static final int USUAL_WINDOW_DAYS = 14;

    /// D5: how many dates it needs at least.
    static final int USUAL_MIN_DATES = 3;

    /// D5: the median is of the latest so many dates.
    static final int USUAL_DATES = 7;

    /// D6: this much above the usual level is raised.
    static final int RAISED_BY = 2;

    /// G9: from here on it is high.
    public static final int HIGH_FROM = 6;

    /// D6: raised dates run on over at most so many dates without any reading.
    static final int RUNNING_OVER_DAYS = 2;

    /// None at all.
    static final Readings NONE = new Readings(List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<Reading> all;
    private final List<Screening> screenings;
    private final List<Dated> dates;
    private final List<Reading> high;
    private final List<Reading> elsewhere;

    private Readings(
            List<Reading> all,
            List<Screening> screenings,
            List<Dated> dates,
            List<Reading> high,
            List<Reading> elsewhere) {
        this.all = all;
        this.screenings = screenings;
        this.dates = dates;
        this.high = high;
        this.elsewhere = elsewhere;
    }

    /// What was read on one date.
    ///
    /// @param all oldest first
    /// @param first the first complete one that was not taken back, or null
    /// @param raisedBy the first that raised the date, or null (D6)
    public record Dated(
            int date,
            List<Reading> all,
            @Nullable Levels first,
            @Nullable Reading raisedBy) {
        /// Whether a place was at its usual level + 2 or more.
        public boolean raised() {
            return raisedBy != null;
        }

        /// The newest of the date.
        public Reading last() {
            return all.get(all.size() - 1);
        }
    }

    /// With more readings, none before those that are there.
    ///
    /// @param screenings every full screening, for the average told there
    /// @param withdrawn whether a reading was taken back: it restricts, and never loosens (W1)
    Readings and(List<Reading> added, List<Screening> screenings, Withdrawals withdrawn) {
        if (added.isEmpty() && screenings == this.screenings) {
            return this;
        }
        Growing<Reading> more = new Growing<>(all);
        Growing<Reading> higher = new Growing<>(high);
        Growing<Reading> places = new Growing<>(elsewhere);
        for (Reading each : added) {
            more.own().add(each);
            if (Levels.highest(each) >= HIGH_FROM) {
                higher.own().add(each);
            }
            if (!each.places().isEmpty()) {
                places.own().add(each);
            }
        }
        List<Dated> later = added.isEmpty() ? dates : new Growing<>(dates).own();
        Readings result = new Readings(more.list(), screenings, later, higher.list(), places.list());
        int from = 0;
        while (from < added.size()) {
            int date = added.get(from).at().date();
            int to = from;
            List<Reading> day = new ArrayList<>();
            int at = result.index(date);
            if (at >= 0) {
                day.addAll(later.remove(at).all());
            }
            while (to < added.size() && added.get(to).at().date() == date) {
                day.add(added.get(to));
                to++;
            }
            Dated dated = result.dated(date, List.copyOf(day), withdrawn);
            later.add(result.place(date), dated);
            from = to;
        }
        return result;
    }

    private Dated dated(int date, List<Reading> day, Withdrawals withdrawn) {
        Levels usual = usual(date);
        Levels first = null;
        Reading raisedBy = null;
        for (Reading each : day) {
            Levels levels = Levels.of(each);
            if (first == null && levels.complete() && !withdrawn.has(each.id())) {
                first = levels;
            }
            if (raisedBy == null && each.moment() != Moment.CLOSE && raised(levels, usual)) {
                raisedBy = each;
            }
        }
        return new Dated(date, day, first, raisedBy);
    }

    /// Every reading, oldest first.
    public List<Reading> all() {
        return all;
    }

    /// Every reading with a score so high that it may have to be looked at (G9), oldest first.
    public List<Reading> high() {
        return high;
    }

    /// Every reading that tells of other places of the body, oldest first.
    public List<Reading> elsewhere() {
        return elsewhere;
    }

    /// Every date with a reading, oldest first.
    public List<Dated> dates() {
        return dates;
    }

    /// The dates with a reading from one to another, both in it, oldest first.
    public List<Dated> between(int from, int to) {
        return dates.subList(place(from), place(to + 1));
    }

    /// The readings of one date, oldest first.
    public List<Reading> on(int date) {
        int at = index(date);
        return at < 0 ? List.of() : dates.get(at).all();
    }

    /// The first complete reading of a date that was not taken back, or null.
    public @Nullable Levels first(int date) {
        int at = index(date);
        return at < 0 ? null : dates.get(at).first();
    }

    /// The newest complete reading of the date, made before `until` where that is given; null if there is
    /// none.
    public @Nullable Levels latestComplete(int date, @Nullable At until) {
        List<Reading> today = on(date);
        for (int i = today.size() - 1; i >= 0; i--) {
            Levels levels = Levels.of(today.get(i));
            boolean inTime = until == null || today.get(i).at().compareTo(until) <= 0;
            if (inTime && levels.complete()) {
                return levels;
            }
        }
        return null;
    }

    /// The usual level of each place on a date (D5); that date itself never counts.
    public Levels usual(int date) {
        List<Levels> latest = new ArrayList<>();
        int found = 0;
        for (int i = place(date) - 1; i >= 0 && dates.get(i).date() >= date - USUAL_WINDOW_DAYS; i--) {
            Levels first = dates.get(i).first();
            if (first != null) {
                found++;
                if (latest.size() < USUAL_DATES) {
                    latest.add(first);
                }
            }
        }
        if (found >= USUAL_MIN_DATES) {
            return new Levels(median(latest, 0), median(latest, 1), median(latest, 2));
        }
        for (int i = screenings.size() - 1; i >= 0; i--) {
            if (screenings.get(i).at().date() <= date) {
                return Levels.of(screenings.get(i));
            }
        }
        return Levels.UNKNOWN;
    }

    /// Whether the date is raised: a place at its usual level + 2 or more, the close-of-session reading apart
    /// (D6).
    public boolean raised(int date) {
        int at = index(date);
        return at >= 0 && dates.get(at).raised();
    }

    /// Whether a reading of that date is raised.
    public boolean raised(Reading reading, int date) {
        return reading.moment() != Moment.CLOSE && raised(Levels.of(reading), usual(date));
    }

    /// How many raised dates run up to this one: no date between that was read and not raised, and at most 2
    /// dates without any; 0 where this one is not raised.
    public int raisedRunning(int date) {
        int running = 0;
        int before = date;
        for (int i = index(date); i >= 0; i--) {
            Dated each = dates.get(i);
            if (!each.raised() || before - each.date() > RUNNING_OVER_DAYS + 1) {
                return running;
            }
            running++;
            before = each.date();
        }
        return running;
    }

    /// Whether the session of a date was followed by quiet (D9): read on one of the two days after, never
    /// raised. A reading dated after `today` can take quiet back, and never give it (D12).
    public boolean quietAfter(int date, int today) {
        boolean read = false;
        for (int day = date + 1; day <= date + 2; day++) {
            int at = index(day);
            if (at >= 0) {
                Dated dated = dates.get(at);
                if (dated.raised()) {
                    return false;
                }
                read |= day <= today && dated.first() != null && beyondClose(dated);
            }
        }
        return read;
    }

    /// Whether anything but the close of a session was read.
    private static boolean beyondClose(Dated dated) {
        for (Reading each : dated.all()) {
            if (each.moment() != Moment.CLOSE && Levels.of(each).complete()) {
                return true;
            }
        }
        return false;
    }

    /// Where a date stands in the list, or would stand.
    private int place(int date) {
        int at = index(date);
        return at < 0 ? -at - 1 : at;
    }

    /// Where a date stands in the list, or -1 less where it would stand.
    private int index(int date) {
        int high = dates.size() - 1;
        // Mostly the newest date is asked for, or one after it.
        int low = high >= 0 && dates.get(high).date() <= date ? high : 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = dates.get(middle).date();
            if (there == date) {
                return middle;
            }
            if (there < date) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private static boolean raised(Levels now, Levels usual) {
        return raised(now.left(), usual.left())
                || raised(now.right(), usual.right())
                || raised(now.centre(), usual.centre());
    }

    private static boolean raised(@Nullable Integer now, @Nullable Integer usual) {
        return now != null && now >= Levels.or0(usual) + RAISED_BY;
    }

    /// The lower middle, where the count is even.
    private static int median(List<Levels> levels, int place) {
        int[] sorted = new int[levels.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = levels.get(i).at(place);
        }
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) >> 1];
    }
}
