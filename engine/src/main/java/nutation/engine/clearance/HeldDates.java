package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

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
        return new HeldDates(merged(holds, Level.LOCKED), merged(holds, Level.GENTLE), merged(holds, Level.KEEP));
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
    private static List<Span> merged(List<Held> holds, Level mildest) {
        List<Span> all = new ArrayList<>();
        for (Held each : holds) {
            if (each.hold().level().compareTo(mildest) <= 0) {
                int to = each.until() == null ? Integer.MAX_VALUE : each.until().date();
                all.add(new Span(each.hold().at().date(), to));
            }
        }
        all.sort(Comparator.comparingInt(Span::from));
        List<Span> merged = new ArrayList<>();
        @Nullable Span open = null;
        for (Span each : all) {
            if (open != null && each.from() <= open.to()) {
                open = new Span(open.from(), Math.max(open.to(), each.to()));
            } else {
                if (open != null) {
                    merged.add(open);
                }
                open = each;
            }
        }
        if (open != null) {
            merged.add(open);
        }
        return List.copyOf(merged);
    }
}
