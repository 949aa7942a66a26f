package nutation.figure.draw;

import java.util.List;
import nutation.figure.body.Ball;

/// Balls of a unit close enough together to tell what is in front of what.
final class Probes {
    private static final int PROBE = 4;

    /// Of each: x, y and radius of its circle, and how near it is.
    private final double[] all;

    private final double mean;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    Probes(Lens lens, List<Ball> balls) {
        all = new double[PROBE * balls.size()];
        double sum = 0;
        int at = 0;
        for (int i = 0; i < balls.size(); i++) {
            Ball ball = balls.get(i);
            Circle circle = lens.circle(ball);
            double near = lens.camera().near(ball.at());
            all[at++] = circle.x();
            all[at++] = circle.y();
            all[at++] = circle.radius();
            all[at++] = near;
            left = Math.min(left, circle.x() - circle.radius());
            right = Math.max(right, circle.x() + circle.radius());
            top = Math.min(top, circle.y() - circle.radius());
            bottom = Math.max(bottom, circle.y() + circle.radius());
            sum += near;
        }
        mean = balls.isEmpty() ? 0 : sum / balls.size();
    }

    /// How near they are on the whole.
    double mean() {
        return mean;
    }

    /// More than 0 where these are in front, by how much and how far they overlap.
    double before(Probes other) {
        return apart(other) ? 0 : front(all, other.all);
    }

    /// Whether nothing of the two can overlap.
    private boolean apart(Probes other) {
        return left > other.right || other.left > right || top > other.bottom || other.top > bottom;
    }

    private static double front(double[] first, double[] second) {
        double front = 0;
        for (int a = 0; a < first.length; a += PROBE) {
            double x = first[a];
            double y = first[a + 1];
            double radius = first[a + 2];
            for (int b = 0; b < second.length; b += PROBE) {
                double dx = x - second[b];
                double dy = y - second[b + 1];
                double reach = radius + second[b + 2];
                double square = dx * dx + dy * dy;
                if (square < reach * reach) {
                    front += (reach - Math.sqrt(square)) * (first[a + 3] - second[b + 3]);
                }
            }
        }
        return front;
    }
}
