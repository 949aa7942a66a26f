package nutation.figure.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A closed line of arcs, clockwise.
public record Outline(List<Arc> arcs) {
    private static final double ROUND = 2 * Math.PI;

    public Outline {
        arcs = List.copyOf(arcs);
    }

    /// The shortest line around circles. Seen from each direction one circle is the outermost; where that
    /// changes, a tangent leads from one to the next.
    static Outline around(List<Circle> circles) {
        double[] turns = turns(circles);
        List<Arc> arcs = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < turns.length; i++) {
            double from = turns[i];
            double to = i + 1 < turns.length ? turns[i + 1] : turns[0] + ROUND;
            int outermost = outermost(circles, (from + to) / 2);
            if (outermost == last) {
                Arc before = arcs.removeLast();
                arcs.add(arc(circles.get(outermost), before.from(), to));
            } else {
                arcs.add(arc(circles.get(outermost), from, to));
            }
            last = outermost;
        }
        return new Outline(closed(arcs));
    }

    /// A polygon through corners.
    static Outline through(List<Arc> corners) {
        return new Outline(corners);
    }

    /// The directions at which another circle may become the outermost, from the least.
    private static double[] turns(List<Circle> circles) {
        double[] turns = new double[circles.size() * (circles.size() - 1)];
        int count = 0;
        for (int i = 0; i < circles.size(); i++) {
            Circle a = circles.get(i);
            for (int j = i + 1; j < circles.size(); j++) {
                Circle b = circles.get(j);
                double x = b.x() - a.x();
                double y = b.y() - a.y();
                double distance = Math.sqrt(x * x + y * y);
                if (distance > Math.abs(a.radius() - b.radius())) {
                    double line = Math.atan2(y, x);
                    double open = Math.acos((a.radius() - b.radius()) / distance);
                    insert(positive(line + open), turns, count++);
                    insert(positive(line - open), turns, count++);
                }
            }
        }
        return count == 0 ? new double[1] : Arrays.copyOf(turns, count);
    }

    /// Puts a number among the first ones, which are sorted.
    private static void insert(double number, double[] sorted, int count) {
        int at = count;
        while (at > 0 && sorted[at - 1] > number) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = number;
    }

    private static double positive(double angle) {
        double rest = angle % ROUND;
        return rest < 0 ? rest + ROUND : rest;
    }

    private static int outermost(List<Circle> circles, double direction) {
        double cosine = Math.cos(direction);
        double sine = Math.sin(direction);
        int best = 0;
        double farthest = -Double.MAX_VALUE;
        for (int i = 0; i < circles.size(); i++) {
            Circle each = circles.get(i);
            double far = each.x() * cosine + each.y() * sine + each.radius();
            if (far > farthest) {
                farthest = far;
                best = i;
            }
        }
        return best;
    }

    /// Joins the first and the last where they are of one circle.
    private static List<Arc> closed(List<Arc> arcs) {
        Arc first = arcs.getFirst();
        Arc last = arcs.getLast();
        if (arcs.size() > 1 && first.x() == last.x() && first.y() == last.y() && first.radius() == last.radius()) {
            arcs.removeLast();
            arcs.set(0, new Arc(first.x(), first.y(), first.radius(), last.from() - ROUND, first.to()));
        }
        return arcs;
    }

    private static Arc arc(Circle circle, double from, double to) {
        return new Arc(circle.x(), circle.y(), circle.radius(), from, to);
    }
}
