package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// The shadow on the floor, from light straight above: what is higher throws less.
final class Shadow {
    private static final int CORNERS = 10;
    private static final double HIGHEST = 1.2;

    /// Of the corners' directions.
    private static final double[] COSINES = cosines(0);

    private static final double[] SINES = cosines(Math.PI / 2);

    private Shadow() {}

    /// The outlines of everything's shadow, in metres at the target.
    static List<List<Circle>> of(List<Unit> units, Camera camera) {
        List<List<Circle>> shadows = new ArrayList<>();
        for (Unit unit : units) {
            for (Unit.Coat coat : unit.coats()) {
                for (Bulge bulge : coat.bulges()) {
                    if (low(bulge)) {
                        shadows.add(of(bulge, camera));
                    }
                }
            }
        }
        return shadows;
    }

    private static boolean low(Bulge bulge) {
        for (Ball ball : bulge.balls()) {
            if (ball.at().y() < HIGHEST) {
                return true;
            }
        }
        return false;
    }

    private static List<Circle> of(Bulge bulge, Camera camera) {
        Circle[] points = new Circle[CORNERS * bulge.balls().size()];
        int count = 0;
        for (Ball ball : bulge.balls()) {
            double reach = ball.radius() * 1.02;
            for (int i = 0; i < CORNERS; i++) {
                Vec corner =
                        new Vec(ball.at().x() + reach * COSINES[i], 0, ball.at().z() + reach * SINES[i]);
                insert(camera.circle(new Ball(corner, 0)), points, count++);
            }
        }
        return hull(points);
    }

    /// Puts a point among the first ones, which are sorted from the left, and from the top where that is the same.
    private static void insert(Circle point, Circle[] sorted, int count) {
        int at = count;
        while (at > 0 && after(sorted[at - 1], point)) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = point;
    }

    private static boolean after(Circle a, Circle b) {
        return a.x() > b.x() || a.x() == b.x() && a.y() > b.y();
    }

    /// The corners of the convex hull, clockwise in the picture (Andrew's monotone chain).
    private static List<Circle> hull(Circle[] sorted) {
        List<Circle> hull = new ArrayList<>();
        int last = sorted.length - 1;
        for (int i = 0; i <= last; i++) {
            add(sorted[i], hull, 0);
        }
        int turning = hull.size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            add(sorted[i], hull, turning);
        }
        hull.removeLast();
        return hull;
    }

    /// Adds a corner, without those since `first` that it makes hollow.
    private static void add(Circle corner, List<Circle> hull, int first) {
        while (hull.size() > first + 1 && turn(hull.get(hull.size() - 2), hull.getLast(), corner) <= 0) {
            hull.removeLast();
        }
        hull.add(corner);
    }

    private static double turn(Circle a, Circle b, Circle c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static double[] cosines(double ahead) {
        double[] cosines = new double[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / CORNERS - ahead);
        }
        return cosines;
    }
}
