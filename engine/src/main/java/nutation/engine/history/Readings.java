package nutation.engine.history;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.At;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import org.jspecify.annotations.Nullable;

/// Readings of resting pain, with the usual level and what counts as raised (D4 to D6).
///
/// @param all every reading, oldest first
/// @param screenings every full screening, for the average told there
public record Readings(List<Reading> all, List<Screening> screenings) {
    /// D5: of how many dates before today the usual level is taken.
    static final int USUAL_WINDOW_DAYS = 14;

    /// D5: how many dates it needs at least.
    static final int USUAL_MIN_DATES = 3;

    /// D5: the median is of the latest so many dates.
    static final int USUAL_DATES = 7;

    /// D6: this much above the usual level is raised.
    static final int RAISED_BY = 2;

    /// The readings of one date, oldest first.
    public List<Reading> on(int date) {
        List<Reading> result = new ArrayList<>();
        for (Reading each : all) {
            if (each.at().date() == date) {
                result.add(each);
            }
        }
        return result;
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

    /// The newest reading of the date, complete or not, the close of a session included; null if there is
    /// none.
    public @Nullable Levels latest(int date) {
        List<Reading> today = on(date);
        return today.isEmpty() ? null : Levels.of(today.get(today.size() - 1));
    }

    /// The usual level of each place on a date (D5); that date itself never counts.
    public Levels usual(int date) {
        List<Levels> firsts = new ArrayList<>();
        for (int day = date - USUAL_WINDOW_DAYS; day < date; day++) {
            for (Reading each : on(day)) {
                Levels levels = Levels.of(each);
                if (levels.complete()) {
                    firsts.add(levels);
                    break;
                }
            }
        }
        if (firsts.size() >= USUAL_MIN_DATES) {
            List<Levels> latest = firsts.subList(Math.max(0, firsts.size() - USUAL_DATES), firsts.size());
            return new Levels(
                    median(latest.stream()
                            .map(each -> Levels.or0(each.left()))
                            .sorted()
                            .toList()),
                    median(latest.stream()
                            .map(each -> Levels.or0(each.right()))
                            .sorted()
                            .toList()),
                    median(latest.stream()
                            .map(each -> Levels.or0(each.centre()))
                            .sorted()
                            .toList()));
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
        Levels usual = usual(date);
        for (Reading each : on(date)) {
            if (each.moment() != Moment.CLOSE && raised(Levels.of(each), usual)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the session of a date was followed by quiet (D9): read on one of the two days after, never
    /// raised. A reading dated after `today` can take quiet back, and never give it (D12).
    public boolean quietAfter(int date, int today) {
        boolean read = false;
        for (int day = date + 1; day <= date + 2; day++) {
            for (Reading each : on(day)) {
                read |= day <= today
                        && each.moment() != Moment.CLOSE
                        && Levels.of(each).complete();
            }
            if (raised(day)) {
                return false;
            }
        }
        return read;
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
    private static int median(List<Integer> sorted) {
        int middle = (sorted.size() - 1) >> 1;
        return sorted.get(middle);
    }
}
