package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Purpose;
import nutation.engine.diary.Side;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Attempt;
import nutation.engine.history.History;

/// When a use appeared, and how it went (D10).
public final class Appearances {
    /// S9: tolerance looks at so many of the latest appearances.
    static final int TOLERANCE_WINDOW = 6;

    /// One date on which a side of a use was attempted; two on a date are one with the worse class.
    public record Appearance(int date, Side side, AnswerClass answer) {}

    private final History history;
    private final int date;

    /// The appearances up to a date.
    public Appearances(History history, int date) {
        this.history = history;
        this.date = date;
    }

    /// All appearances of a use on any side, oldest first.
    ///
    /// @param ref `exercise/use`
    public List<Appearance> of(String ref) {
        List<Appearance> result = new ArrayList<>();
        for (Attempt each : history.attempts(ref)) {
            AnswerClass answer = each.answer();
            if (answer != null && each.session().date() <= date) {
                add(result, new Appearance(each.session().date(), each.side(), answer));
            }
        }
        return result;
    }

    private static void add(List<Appearance> list, Appearance more) {
        for (int i = list.size() - 1; i >= 0 && list.get(i).date() == more.date(); i--) {
            Appearance known = list.get(i);
            if (known.side() == more.side()) {
                AnswerClass worse = known.answer().worse(more.answer());
                list.set(i, new Appearance(known.date(), known.side(), worse));
                return;
            }
        }
        list.add(more);
    }

    /// Whether this side was painful, red or numb when it last appeared; "both" is either side.
    public static boolean hurtLast(List<Appearance> oldestFirst, Side side) {
        boolean hurt = false;
        for (Appearance each : oldestFirst) {
            if (each.side() == side || each.side() == Side.BOTH || side == Side.BOTH) {
                hurt = each.answer().compareTo(AnswerClass.PAINFUL) <= 0;
            }
        }
        return hurt;
    }

    /// Green less painful less red of the latest 6 appearances; 0 for a new one (S9).
    public static int tolerance(List<Appearance> appearances) {
        int sum = 0;
        int from = Math.max(0, appearances.size() - TOLERANCE_WINDOW);
        for (Appearance each : appearances.subList(from, appearances.size())) {
            sum += switch (each.answer()) {
                case GREEN -> 1;
                case HELD -> 0;
                case PAINFUL, RED, NUMB -> -1;
            };
        }
        return sum;
    }

    /// The days since any use that serves a purpose last appeared, for each purpose of the catalogue; -1 where
    /// none ever did.
    public int[] daysSince(Catalogue catalogue) {
        int[] last = last(catalogue.refs());
        List<Purpose> purposes = catalogue.purposes();
        int[] days = new int[purposes.size()];
        for (int i = 0; i < days.length; i++) {
            int newest = Integer.MIN_VALUE;
            for (int each : purposes.get(i).uses()) {
                newest = Math.max(newest, last[each]);
            }
            days[i] = newest == Integer.MIN_VALUE ? -1 : date - newest;
        }
        return days;
    }

    /// The last date of each of these uses. Both run in the order of names, so nothing is looked up.
    private int[] last(List<String> refs) {
        int[] last = new int[refs.size()];
        Arrays.fill(last, Integer.MIN_VALUE);
        int at = 0;
        for (Map.Entry<String, List<Attempt>> each : history.attempts().entrySet()) {
            while (at < last.length && refs.get(at).compareTo(each.getKey()) < 0) {
                at++;
            }
            if (at < last.length && refs.get(at).equals(each.getKey())) {
                last[at] = latest(each.getValue());
            }
        }
        return last;
    }

    private int latest(List<Attempt> attempts) {
        for (int i = attempts.size() - 1; i >= 0; i--) {
            int on = attempts.get(i).session().date();
            if (on <= date && attempts.get(i).answer() != null) {
                return on;
            }
        }
        return Integer.MIN_VALUE;
    }
}
