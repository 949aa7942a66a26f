package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;

/// The shadow on the floor, from light straight above: what is higher throws less.
final class Shadow {
    /// Corners around a ball, and around a small one.
    private static final double[][] MANY = corners(10);

    private static final double[][] FEW = corners(6);
    private static final double SMALL = 0.042;

    /// What is as thin as a finger throws no shadow that is seen.
    private static final double THIN = 0.0125;

    private static final double HIGHEST = 1.2;
    private static final double WIDER = 1.02;

    /// A corner that sticks out as little as this, in square units of the picture, is none.
    private static final double FLAT = 0.01;

    private final Camera camera;
    private final Frame frame;
    private final List<Outline> outlines = new ArrayList<>();

    Shadow(Camera camera, Frame frame) {
        this.camera = camera;
        this.frame = frame;
    }

    /// The outlines of all that throws it.
    List<Outline> outlines() {
        return outlines;
    }

    /// Adds what a unit throws.
    void add(Unit unit) {
        for (Unit.Coat coat : unit.coats()) {
            for (Bulge bulge : coat.bulges()) {
                if (seen(bulge)) {
                    outlines.add(Outline.through(hull(corners(bulge))));
                }
            }
        }
    }

    private static boolean seen(Bulge bulge) {
        boolean low = false;
        boolean thick = false;
        for (Ball ball : bulge.balls()) {
            low |= ball.at().y() < HIGHEST;
            thick |= ball.radius() > THIN;
        }
        return low && thick;
    }

    /// Around each ball on the floor, from the left, and from the top where that is the same.
    private Arc[] corners(Bulge bulge) {
        int count = 0;
        for (Ball ball : bulge.balls()) {
            count += around(ball).length;
        }
        Arc[] corners = new Arc[count];
        int done = 0;
        for (Ball ball : bulge.balls()) {
            double reach = ball.radius() * WIDER;
            for (double[] corner : around(ball)) {
                double x = ball.at().x() + reach * corner[0];
                double z = ball.at().z() + reach * corner[1];
                Circle at = frame.circle(camera.circle(x, 0, z, 0));
                insert(Arc.corner(at.x(), at.y()), corners, done++);
            }
        }
        return corners;
    }

    /// Puts a corner among the first ones, which are sorted.
    private static void insert(Arc corner, Arc[] sorted, int count) {
        int at = count;
        while (at > 0 && after(sorted[at - 1], corner)) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = corner;
    }

    private static boolean after(Arc a, Arc b) {
        return a.x() > b.x() || a.x() == b.x() && a.y() > b.y();
    }

    /// The corners of the convex hull, clockwise in the picture (Andrew's monotone chain).
    private static List<Arc> hull(Arc[] sorted) {
        Arc[] hull = new Arc[sorted.length + 1];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count = add(sorted[i], hull, count, 0);
        }
        int turning = count - 1;
        for (int i = sorted.length - 2; i >= 0; i--) {
            count = add(sorted[i], hull, count, turning);
        }
        List<Arc> corners = new ArrayList<>(count);
        for (int i = 0; i < count - 1; i++) {
            corners.add(hull[i]);
        }
        return corners;
    }

    /// Adds a corner, without those since `first` that it makes flat or hollow, and gives how many there are.
    private static int add(Arc corner, Arc[] hull, int count, int first) {
        int kept = count;
        while (kept > first + 1 && turn(hull[kept - 2], hull[kept - 1], corner) <= FLAT) {
            kept--;
        }
        hull[kept] = corner;
        return kept + 1;
    }

    private static double turn(Arc a, Arc b, Arc c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static double[][] around(Ball ball) {
        return ball.radius() < SMALL ? FEW : MANY;
    }

    /// Directions all around, along the mat and across.
    private static double[][] corners(int count) {
        double[][] corners = new double[count][];
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            corners[i] = new double[] {Math.cos(angle), Math.sin(angle)};
        }
        return corners;
    }
}
