package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// A closed line of arcs, clockwise. A frame has hundreds: the list is not copied, and nobody changes it.
public record Outline(List<Arc> arcs) {
    private static final double ROUND = 2 * Math.PI;

    /// Directions as near as this are one; of the circles that take over there, the one that is the outermost
    /// a little later does.
    private static final double SAME = 1e-9;

    private static final double LATER = 1e-6;

    /// The shortest line around circles: seen from each direction one circle is the outermost, and where
    /// another one takes over, a tangent leads to it. From the first direction it goes around from circle to
    /// circle.
    static Outline around(List<Circle> circles) {
        return circles.size() == 2 ? around(circles.getFirst(), circles.getLast()) : new Outline(turning(circles));
    }

    /// Of two circles, as most are: an arc of each, or the one that holds the other.
    static Outline around(Circle one, Circle other) {
        double x = other.x() - one.x();
        double y = other.y() - one.y();
        double cosine = (one.radius() - other.radius()) / Math.sqrt(x * x + y * y);
        if (!(Math.abs(cosine) < 1)) {
            return new Outline(List.of(arc(one.radius() < other.radius() ? other : one, 0, ROUND)));
        }
        double toward = Math.atan2(y, x);
        double half = Math.acos(cosine);
        double on = toward + half;
        double off = toward - half;
        Arc rest = toward > 0 ? arc(one, on - ROUND, off) : arc(one, on, off + ROUND);
        return new Outline(List.of(arc(other, off, on), rest));
    }

    /// The line around circles that are all larger by so much.
    Outline grown(double by) {
        if (arcs.size() == 2) {
            return new Outline(List.of(arcs.getFirst().grown(by), arcs.getLast().grown(by)));
        }
        List<Arc> grown = new ArrayList<>(arcs.size());
        for (int i = 0; i < arcs.size(); i++) {
            grown.add(arcs.get(i).grown(by));
        }
        return new Outline(grown);
    }

    private static List<Arc> turning(List<Circle> circles) {
        List<Arc> arcs = new ArrayList<>(circles.size() + 1);
        Circle outermost = outermost(circles, LATER);
        double from = 0;
        while (from < ROUND) {
            double to = ROUND;
            Circle next = outermost;
            for (int i = 0; i < circles.size(); i++) {
                Circle each = circles.get(i);
                double turn = from + wait(outermost, each, from);
                if (turn < to - SAME || turn < to + SAME && far(each, to + LATER) > far(next, to + LATER)) {
                    to = Math.min(to, turn);
                    next = each;
                }
            }
            arcs.add(arc(outermost, from, to));
            outermost = next;
            from = to;
        }
        return closed(arcs);
    }

    /// A polygon through corners.
    static Outline through(List<Arc> corners) {
        return new Outline(corners);
    }

    /// How far it is to turn until another circle is farther out; no less than a whole round where it never
    /// is.
    private static double wait(Circle outermost, Circle other, double from) {
        double x = other.x() - outermost.x();
        double y = other.y() - outermost.y();
        double cosine = (outermost.radius() - other.radius()) / Math.sqrt(x * x + y * y);
        if (!(Math.abs(cosine) < 1)) {
            return ROUND;
        }
        double rest = (Math.atan2(y, x) - Math.acos(cosine) - from) % ROUND;
        return rest < 0 ? rest + ROUND : rest;
    }

    private static Circle outermost(List<Circle> circles, double direction) {
        double cosine = Math.cos(direction);
        double sine = Math.sin(direction);
        Circle best = circles.getFirst();
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < circles.size(); i++) {
            Circle each = circles.get(i);
            double far = each.x() * cosine + each.y() * sine + each.radius();
            if (far > most) {
                best = each;
                most = far;
            }
        }
        return best;
    }

    private static double far(Circle circle, double direction) {
        return circle.x() * Math.cos(direction) + circle.y() * Math.sin(direction) + circle.radius();
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
