package nutation.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /// D6: raised dates run on over at most so many dates without any reading.
    static final int RUNNING_OVER_DAYS = 2;

    private final List<Reading> all;
    private final List<Screening> screenings;
    private final List<Dated> dates;

    private Readings(List<Reading> all, List<Screening> screenings, List<Dated> dates) {
        this.all = all;
        this.screenings = screenings;
        this.dates = dates;
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
    }

    /// @param all every reading, oldest first
    /// @param screenings every full screening, for the average told there
    /// @param withdrawn whether a reading was taken back: it restricts, and never loosens (W1)
    static Readings of(List<Reading> all, List<Screening> screenings, Withdrawals withdrawn) {
        return new Readings(List.of(), screenings, List.of()).and(all, withdrawn);
    }

    /// With more readings, none before those that are there.
    Readings and(List<Reading> added, Withdrawals withdrawn) {
        List<Reading> more = new ArrayList<>(all);
        more.addAll(added);
        List<Dated> later = new ArrayList<>(dates);
        Readings result = new Readings(more, screenings, later);
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
            later.add(-result.index(date) - 1, dated);
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

    /// Every date with a reading, oldest first.
    public List<Dated> dates() {
        return dates;
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
        int at = index(date);
        for (int i = (at < 0 ? -at - 1 : at) - 1; i >= 0 && dates.get(i).date() >= date - USUAL_WINDOW_DAYS; i--) {
            Levels first = dates.get(i).first();
            if (first != null) {
                found++;
                if (latest.size() < USUAL_DATES) {
                    latest.add(first);
                }
            }
        }
        if (found >= USUAL_MIN_DATES) {
            return new Levels(
                    median(latest, each -> Levels.or0(each.left())),
                    median(latest, each -> Levels.or0(each.right())),
                    median(latest, each -> Levels.or0(each.centre())));
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

    /// Where a date stands in the list, or -1 less where it would stand.
    private int index(int date) {
        int low = 0;
        int high = dates.size() - 1;
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
    private static int median(List<Levels> levels, Function<Levels, Integer> place) {
        List<Integer> sorted = new ArrayList<>();
        for (Levels each : levels) {
            sorted.add(place.apply(each));
        }
        sorted.sort(null);
        return sorted.get((sorted.size() - 1) >> 1);
    }
}
