package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;

/// What is in front of what. Two units are compared where they cover each other in the picture; what is behind comes
/// first. Where three hide one another in a circle, the farthest comes first.
final class Depth {
    private final List<Unit> units;
    private final List<List<Probe>> probes = new ArrayList<>();
    private final double[] mean;

    private record Probe(Circle circle, double near) {}

    private Depth(Camera camera, List<Unit> units) {
        this.units = units;
        this.mean = new double[units.size()];
        for (int i = 0; i < units.size(); i++) {
            double sum = 0;
            List<Probe> own = new ArrayList<>();
            for (Ball ball : units.get(i).probes()) {
                double near = camera.near(ball.at());
                sum += near;
                own.add(new Probe(camera.circle(ball), near));
            }
            probes.add(own);
            mean[i] = own.isEmpty() ? 0 : sum / own.size();
        }
    }

    /// The units from the farthest to the nearest.
    static List<Unit> ordered(Camera camera, List<Unit> units) {
        return new Depth(camera, units).order();
    }

    private List<Unit> order() {
        int count = units.size();
        boolean[][] behind = new boolean[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double front = front(probes.get(i), probes.get(j));
                behind[j][i] = front > 0;
                behind[i][j] = front < 0;
            }
        }
        List<Unit> ordered = new ArrayList<>();
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
                farthest = farthest < 0 || mean[i] < mean[farthest] ? i : farthest;
                if (!waits(i, behind, placed) && (free < 0 || mean[i] < mean[free])) {
                    free = i;
                }
            }
        }
        return free < 0 ? farthest : free;
    }

    private static boolean waits(int unit, boolean[][] behind, boolean[] placed) {
        for (int other = 0; other < placed.length; other++) {
            if (!placed[other] && behind[other][unit]) {
                return true;
            }
        }
        return false;
    }

    /// More than 0 where the first is in front, by how much and how far they overlap.
    private static double front(List<Probe> first, List<Probe> second) {
        double front = 0;
        for (Probe a : first) {
            for (Probe b : second) {
                double dx = a.circle.x() - b.circle.x();
                double dy = a.circle.y() - b.circle.y();
                double reach = a.circle.radius() + b.circle.radius();
                double square = dx * dx + dy * dy;
                if (square < reach * reach) {
                    front += (reach - Math.sqrt(square)) * (a.near - b.near);
                }
            }
        }
        return front;
    }
}
