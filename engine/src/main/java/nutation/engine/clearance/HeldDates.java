package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.history.History;

/// On which dates the programme was held back, so that no past week counts for more than it was.
///
/// A hold stands from the date of the entry that caused it (D1); on the date of its release it still counts.
public final class HeldDates {
    private final List<Span> locked;
    private final List<Span> gentle;
    private final List<Span> kept;

    private HeldDates(List<Span> locked, List<Span> gentle, List<Span> kept) {
        this.locked = locked;
        this.gentle = gentle;
        this.kept = kept;
    }

    /// Dates from one to another, both in it.
    private record Span(int from, int to) {}

    /// As the diary tells on a date.
    public static HeldDates on(Catalogue catalogue, History history, int date) {
        Releases releases = Releases.on(history, date);
        return on(catalogue, history, date, releases, Holds.told(catalogue, history, releases, date));
    }

    /// As the diary tells on the date of a gate.
    public static HeldDates on(Catalogue catalogue, History history, int date, Gate gate) {
        return on(catalogue, history, date, Releases.on(history, date), gate.told());
    }

    private static HeldDates on(Catalogue catalogue, History history, int date, Releases releases, List<Hold> told) {
        List<Held> holds = new ArrayList<>();
        for (Hold each : told) {
            holds.add(Held.of(releases, each));
        }
        if (!releases.none()) {
            // Some rules do not tell of what a release has spent; told as if there were none, they do.
            for (Hold each : Holds.told(catalogue, history, Releases.on(history, Integer.MIN_VALUE), date)) {
                Held held = Held.of(releases, each);
                if (held.until() != null) {
                    holds.add(held);
                }
            }
        }
        for (Held each : ReviewHolds.all(history, date)) {
            if (each.until() != null) {
                holds.add(each);
            }
        }
        return of(holds);
    }

    /// Of these holds; cautions hold nothing.
    static HeldDates of(List<Held> holds) {
        List<Held> ordered = new ArrayList<>(holds);
        ordered.sort(Comparator.comparingInt(each -> each.hold().at().date()));
        return new HeldDates(merged(ordered, Level.LOCKED), merged(ordered, Level.GENTLE), merged(ordered, Level.KEEP));
    }

    /// Whether the date was locked, or worse.
    public boolean locked(int date) {
        return days(locked, date, date) > 0;
    }

    /// Whether the date was held at gentle, or worse.
    public boolean gentle(int date) {
        return days(gentle, date, date) > 0;
    }

    /// How many of these dates, both in it, were held at gentle or worse.
    public int gentleDays(int from, int to) {
        return days(gentle, from, to);
    }

    /// How many of these dates, both in it, were held at all.
    public int heldDays(int from, int to) {
        return days(kept, from, to);
    }

    private static int days(List<Span> spans, int from, int to) {
        int days = 0;
        for (Span each : spans) {
            days += Math.max(0, Math.min(to, each.to()) - Math.max(from, each.from()) + 1);
        }
        return days;
    }

    /// Spans of holds so bad or worse, none touching another.
    ///
    /// @param holds by the date on which they begin
    private static List<Span> merged(List<Held> holds, Level mildest) {
        List<Span> merged = new ArrayList<>();
        for (Held each : holds) {
            if (each.hold().level().compareTo(mildest) <= 0) {
                int from = each.hold().at().date();
                int to = each.until() == null ? Integer.MAX_VALUE : each.until().date();
                int last = merged.size() - 1;
                if (last < 0 || from > merged.get(last).to()) {
                    merged.add(new Span(from, to));
                } else if (to > merged.get(last).to()) {
                    merged.set(last, new Span(merged.get(last).from(), to));
                }
            }
        }
        return merged;
    }
}
