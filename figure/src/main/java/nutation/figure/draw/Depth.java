package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// What is in front of what. Two units are compared where they cover each other in the picture; what is behind comes
/// first. Where three hide one another in a circle, the farthest comes first.
final class Depth {
    /// What differs less is equally far, whatever the last bit of a sine says: the first one stays first.
    private static final double SAME = 1e-6;

    private final List<Seen> units;

    private Depth(List<Seen> units) {
        this.units = units;
    }

    /// The units from the farthest to the nearest.
    static List<Seen> ordered(List<Seen> units) {
        return new Depth(units).order();
    }

    private List<Seen> order() {
        int count = units.size();
        boolean[][] behind = new boolean[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double front = units.get(i).probes().before(units.get(j).probes());
                behind[j][i] = front > SAME;
                behind[i][j] = front < -SAME;
            }
        }
        List<Seen> ordered = new ArrayList<>(count);
        boolean[] placed = new boolean[count];
        while (ordered.size() < count) {
            int next = next(behind, placed);
            placed[next] = true;
            ordered.add(units.get(next));
        }
        return ordered;
    }

    private int next(boolean[][] behind, boolean[] placed) {
        int free = -1;
        int farthest = -1;
        for (int i = 0; i < placed.length; i++) {
            if (!placed[i]) {
                farthest = farthest < 0 || farther(i, farthest) ? i : farthest;
                if (!waits(i, behind, placed) && (free < 0 || farther(i, free))) {
                    free = i;
                }
            }
        }
        return free < 0 ? farthest : free;
    }

    private boolean farther(int unit, int other) {
        return units.get(unit).probes().mean() < units.get(other).probes().mean() - SAME;
    }

    private static boolean waits(int unit, boolean[][] behind, boolean[] placed) {
        for (int other = 0; other < placed.length; other++) {
            if (!placed[other] && behind[other][unit]) {
                return true;
            }
        }
        return false;
    }
}
