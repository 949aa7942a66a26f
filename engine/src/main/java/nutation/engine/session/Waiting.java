package nutation.engine.session;

import java.util.Arrays;
import java.util.List;
import nutation.engine.catalogue.Kind;

/// The purposes for which somebody waits, as bits, and the days overdue of every set of them.
final class Waiting {
    /// The catalogue knows so many purposes; the keys of [Reach] have room for them.
    static final int MOST = 11;

    private final int[] bits;
    private final int[] days;

    /// @throws IllegalArgumentException if more than 11 purposes wait
    Waiting(Candidate[] candidates, List<Overdue> overdue) {
        int[][] served = new int[candidates.length][];
        boolean[] any = new boolean[overdue.size()];
        boolean[] byStrength = new boolean[overdue.size()];
        for (int i = 0; i < candidates.length; i++) {
            served[i] = served(candidates[i], overdue);
            boolean strength = candidates[i].use().fills(Kind.STRENGTH);
            for (int each : served[i]) {
                any[each] = true;
                byStrength[each] |= strength;
            }
        }
        int[] order = order(any, byStrength);
        if (order.length > MOST) {
            throw new IllegalArgumentException(order.length + " purposes wait, at most " + MOST + " can");
        }
        bits = bits(served, order, overdue.size());
        days = days(order, overdue);
    }

    /// The set of purposes that the candidate of this number serves.
    int bits(int candidate) {
        return bits[candidate];
    }

    /// Days overdue by set of purposes.
    int[] days() {
        return days;
    }

    /// The numbers of those that wait and that it serves.
    private static int[] served(Candidate candidate, List<Overdue> overdue) {
        int[] served = new int[candidate.purposes().size()];
        int count = 0;
        for (String purpose : candidate.purposes()) {
            for (int i = 0; i < overdue.size(); i++) {
                Overdue each = overdue.get(i);
                if (each.days() > 0 && each.purpose().equals(purpose)) {
                    served[count++] = i;
                    break;
                }
            }
        }
        return Arrays.copyOf(served, count);
    }

    /// What strength serves comes first: late in a session only these low bits are still open.
    private static int[] order(boolean[] any, boolean[] byStrength) {
        int[] order = new int[any.length];
        int count = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < any.length; i++) {
                if (any[i] && byStrength[i] == (pass == 0)) {
                    order[count++] = i;
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    private static int[] bits(int[][] served, int[] order, int purposes) {
        int[] bit = new int[purposes];
        for (int i = 0; i < order.length; i++) {
            bit[order[i]] = 1 << i;
        }
        int[] bits = new int[served.length];
        for (int i = 0; i < served.length; i++) {
            for (int each : served[i]) {
                bits[i] |= bit[each];
            }
        }
        return bits;
    }

    private static int[] days(int[] order, List<Overdue> overdue) {
        int[] days = new int[1 << order.length];
        for (int i = 0; i < order.length; i++) {
            int own = overdue.get(order[i]).days();
            for (int set = 0; set < 1 << i; set++) {
                days[set | 1 << i] = days[set] + own;
            }
        }
        return days;
    }
}
