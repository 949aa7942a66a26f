package nutation.engine.review;

import java.util.List;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;

/// Resting pain over some dates, as sums of each date's first reading: means are compared without being rounded.
///
/// @param dates how many dates were read
public record Pain(int dates, int left, int right, int centre) {
    /// V: of so many dates each.
    public static final int MOST_DATES = 7;

    /// V: fewer tell nothing.
    static final int FEWEST_DATES = 3;

    /// V2, V3: a change of so many points is one (safety 6).
    static final int POINTS = 2;

    /// V3: or so many tenths of the baseline (safety 6).
    static final int TENTHS = 3;

    /// The places, in the order of their numbers.
    public static final List<String> PLACES = List.of("left", "right", "centre");

    /// The first 7 dates that were read of those from one date to before another.
    public static Pain first(History history, int from, int before) {
        Pain pain = new Pain(0, 0, 0, 0);
        for (Readings.Dated each : history.readings().dates()) {
            if (each.date() >= from && each.date() < before) {
                pain = pain.and(each);
            }
        }
        return pain;
    }

    /// What was read on the last 7 dates before one (D2), as far as they are not before `from`.
    public static Pain last(History history, int from, int before) {
        List<Readings.Dated> dates = history.readings().dates();
        Pain pain = new Pain(0, 0, 0, 0);
        for (int i = dates.size() - 1; i >= 0; i--) {
            int on = dates.get(i).date();
            if (on >= Math.max(from, before - MOST_DATES) && on < before) {
                pain = pain.and(dates.get(i));
            }
        }
        return pain;
    }

    private Pain and(Readings.Dated date) {
        Levels first = date.first();
        return first == null || dates == MOST_DATES
                ? this
                : new Pain(dates + 1, left + first.at(0), right + first.at(1), centre + first.at(2));
    }

    /// Whether it tells enough.
    public boolean known() {
        return dates >= FEWEST_DATES;
    }

    /// The sum of a place by number: left, right, centre.
    public int sum(int place) {
        return place == 0 ? left : place == 1 ? right : centre;
    }

    /// Whether the mean of a place is 2 points or more above that of `before`.
    boolean above(Pain before, int place) {
        return sum(place) * before.dates - before.sum(place) * dates >= POINTS * dates * before.dates;
    }

    /// V3: whether the place fell by 2 points, or by 30 % where it stood at 2 or more.
    public boolean eased(Pain before, int place) {
        int fall = before.sum(place) * dates - sum(place) * before.dates;
        boolean points = fall >= POINTS * dates * before.dates;
        boolean part = before.sum(place) >= POINTS * before.dates && 10 * fall >= TENTHS * before.sum(place) * dates;
        return points || part;
    }

    /// Whether every place has a mean below 2.
    boolean low() {
        int most = Math.max(left, Math.max(right, centre));
        return most < POINTS * dates;
    }

    /// The place that was worst; of several the one that is worst `now`.
    public int worst(Pain now) {
        int worst = 0;
        for (int place = 1; place < PLACES.size(); place++) {
            boolean more = sum(place) > sum(worst);
            boolean same = sum(place) == sum(worst);
            worst = more || same && now.sum(place) > now.sum(worst) ? place : worst;
        }
        return worst;
    }
}
