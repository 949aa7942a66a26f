package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// A camera and what part of its plane the picture shows: from things in space to outlines in the picture.
record Lens(Camera camera, Frame frame) {
    /// How much of a bulge is in the light, and how far the light moves it.
    private static final double LIT = 0.62;

    private static final double RAISED = 0.24;

    /// A ball as a circle of the picture.
    Circle circle(Ball ball) {
        Vec at = ball.at();
        return circle(at.x(), at.y(), at.z(), ball.radius());
    }

    Circle circle(double x, double y, double z, double radius) {
        return camera.circle(frame, x, y, z, radius);
    }

    Outline outline(Bulge bulge) {
        return outline(bulge, 1, 0);
    }

    /// What of a bulge is in the light.
    Outline lit(Bulge bulge) {
        return outline(bulge, LIT, RAISED);
    }

    /// @param share how much of each ball
    /// @param raised how much of its radius it is moved up
    private Outline outline(Bulge bulge, double share, double raised) {
        List<Ball> balls = bulge.balls();
        if (balls.size() == 2) {
            return Outline.around(circle(balls.getFirst(), share, raised), circle(balls.getLast(), share, raised));
        }
        List<Circle> circles = new ArrayList<>(balls.size());
        for (int i = 0; i < balls.size(); i++) {
            circles.add(circle(balls.get(i), share, raised));
        }
        return Outline.around(circles);
    }

    private Circle circle(Ball ball, double share, double raised) {
        Vec at = ball.at();
        double radius = ball.radius();
        return circle(at.x(), at.y() + radius * raised, at.z(), radius * share);
    }
}
