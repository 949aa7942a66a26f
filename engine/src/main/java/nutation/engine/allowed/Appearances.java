package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
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
    public List<Appearance> of(String exercise, String use) {
        List<Appearance> result = new ArrayList<>();
        for (Attempt each : history.attempts(exercise + "/" + use)) {
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

    /// For everything that these exercises are for, in the order of its name, the days since any use of one last
    /// appeared; -1 where none ever did.
    public SortedMap<String, Integer> daysSince(List<Exercise> exercises) {
        SortedMap<String, Integer> days = new TreeMap<>();
        for (Exercise exercise : exercises) {
            int last = Integer.MIN_VALUE;
            for (Use use : exercise.uses()) {
                last = Math.max(last, last(use));
            }
            int since = last == Integer.MIN_VALUE ? -1 : date - last;
            for (String purpose : exercise.purposes()) {
                Integer known = days.get(purpose);
                if (known == null || known < 0 || since >= 0 && since < known) {
                    days.put(purpose, since);
                }
            }
        }
        return days;
    }

    private int last(Use use) {
        List<Attempt> attempts = history.attempts(use.ref());
        for (int i = attempts.size() - 1; i >= 0; i--) {
            int on = attempts.get(i).session().date();
            if (on <= date && attempts.get(i).answer() != null) {
                return on;
            }
        }
        return Integer.MIN_VALUE;
    }
}
