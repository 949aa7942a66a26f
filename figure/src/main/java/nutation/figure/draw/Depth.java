package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;

/// What is in front of what. Two units are compared where they cover each other in the picture; what is behind comes
/// first. Where three hide one another in a circle, the farthest comes first.
final class Depth {
    /// What differs less is equally far, whatever the last bit of a sine says: the first one stays first.
    private static final double SAME = 1e-9;

    /// Of a probe: x, y and radius of its circle, and how near it is.
    private static final int PROBE = 4;

    private final List<Unit> units;
    private final double[][] probes;
    private final double[][] boxes;
    private final double[] mean;

    private Depth(Camera camera, List<Unit> units) {
        this.units = units;
        this.probes = new double[units.size()][];
        this.boxes = new double[units.size()][];
        this.mean = new double[units.size()];
        for (int i = 0; i < units.size(); i++) {
            probes[i] = probes(camera, units.get(i).probes());
            boxes[i] = box(probes[i]);
            mean[i] = mean(probes[i]);
        }
    }

    private static double[] probes(Camera camera, List<Ball> balls) {
        double[] probes = new double[PROBE * balls.size()];
        int at = 0;
        for (Ball ball : balls) {
            Circle circle = camera.circle(ball);
            probes[at++] = circle.x();
            probes[at++] = circle.y();
            probes[at++] = circle.radius();
            probes[at++] = camera.near(ball.at());
        }
        return probes;
    }

    /// Left, right, top and bottom of all probes.
    private static double[] box(double[] probes) {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < probes.length; i += PROBE) {
            double radius = probes[i + 2];
            box[0] = Math.min(box[0], probes[i] - radius);
            box[1] = Math.max(box[1], probes[i] + radius);
            box[2] = Math.min(box[2], probes[i + 1] - radius);
            box[3] = Math.max(box[3], probes[i + 1] + radius);
        }
        return box;
    }

    private static double mean(double[] probes) {
        double sum = 0;
        for (int i = 0; i < probes.length; i += PROBE) {
            sum += probes[i + 3];
        }
        return probes.length == 0 ? 0 : PROBE * sum / probes.length;
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
                double front = apart(boxes[i], boxes[j]) ? 0 : front(probes[i], probes[j]);
                behind[j][i] = front > SAME;
                behind[i][j] = front < -SAME;
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
                farthest = farthest < 0 || mean[i] < mean[farthest] - SAME ? i : farthest;
                if (!waits(i, behind, placed) && (free < 0 || mean[i] < mean[free] - SAME)) {
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

    /// Whether nothing of the two can overlap.
    private static boolean apart(double[] first, double[] second) {
        return first[0] > second[1] || second[0] > first[1] || first[2] > second[3] || second[2] > first[3];
    }

    /// More than 0 where the first is in front, by how much and how far they overlap.
    private static double front(double[] first, double[] second) {
        double front = 0;
        for (int a = 0; a < first.length; a += PROBE) {
            for (int b = 0; b < second.length; b += PROBE) {
                double dx = first[a] - second[b];
                double dy = first[a + 1] - second[b + 1];
                double reach = first[a + 2] + second[b + 2];
                double square = dx * dx + dy * dy;
                if (square < reach * reach) {
                    front += (reach - Math.sqrt(square)) * (first[a + 3] - second[b + 3]);
                }
            }
        }
        return front;
    }
}
