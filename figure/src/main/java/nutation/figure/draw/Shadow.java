package nutation.figure.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// The shadow on the floor, from light straight above: what is higher throws less.
final class Shadow {
    private static final int CORNERS = 10;
    private static final double HIGHEST = 1.2;

    private Shadow() {}

    /// The outlines of everything's shadow, in metres at the target.
    static List<List<Circle>> of(List<Unit> units, Camera camera) {
        List<List<Circle>> shadows = new ArrayList<>();
        for (Unit unit : units) {
            for (Unit.Coat coat : unit.coats()) {
                for (Bulge bulge : coat.bulges()) {
                    if (bulge.balls().stream().anyMatch(ball -> ball.at().y() < HIGHEST)) {
                        shadows.add(of(bulge, camera));
                    }
                }
            }
        }
        return shadows;
    }

    private static List<Circle> of(Bulge bulge, Camera camera) {
        List<Circle> points = new ArrayList<>();
        for (Ball ball : bulge.balls()) {
            for (int i = 0; i < CORNERS; i++) {
                double angle = 2 * Math.PI * i / CORNERS;
                double reach = ball.radius() * 1.02;
                Vec point = new Vec(
                        ball.at().x() + reach * Math.cos(angle), 0, ball.at().z() + reach * Math.sin(angle));
                points.add(camera.circle(new Ball(point, 0)));
            }
        }
        return hull(points);
    }

    /// The corners of the convex hull, clockwise in the picture (Andrew's monotone chain).
    static List<Circle> hull(List<Circle> points) {
        List<Circle> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Circle::x).thenComparingDouble(Circle::y));
        List<Circle> hull = new ArrayList<>(half(sorted));
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<Circle> half(List<Circle> sorted) {
        List<Circle> half = new ArrayList<>();
        for (Circle point : sorted) {
            while (half.size() > 1 && turn(half.get(half.size() - 2), half.getLast(), point) <= 0) {
                half.removeLast();
            }
            half.add(point);
        }
        half.removeLast();
        return half;
    }

    private static double turn(Circle a, Circle b, Circle c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
