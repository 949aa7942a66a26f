package nutation.figure.draw;

import nutation.figure.body.Ball;
import nutation.figure.space.Vec;

/// Where one looks from: a little perspective, from 6 m.
final class Camera {
    private static final double DISTANCE = 6;

    private final Vec target;
    private final Vec right;
    private final Vec up;
    private final int across;
    private final Vec toward;

    /// @param around degrees from the front of the mat to the right
    /// @param above degrees above the floor
    /// @param flipped whether the picture is the mirror image
    Camera(double around, double above, Vec target, boolean flipped) {
        double a = Math.toRadians(around);
        double e = Math.toRadians(above);
        this.target = target;
        this.across = flipped ? -1 : 1;
        this.toward = new Vec(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
        this.right = new Vec(Math.cos(a), 0, -Math.sin(a));
        this.up = toward.cross(right);
    }

    /// How much nearer than the target, in metres.
    double near(Vec point) {
        return (point.x() - target.x()) * toward.x()
                + (point.y() - target.y()) * toward.y()
                + (point.z() - target.z()) * toward.z();
    }

    /// How much a direction of length 1 points to the viewer, -1 to 1.
    double facing(Vec direction) {
        return direction.dot(toward);
    }

    /// A ball as a circle, in metres at the target.
    Circle circle(Ball ball) {
        return circle(Frame.METRES, ball.at().x(), ball.at().y(), ball.at().z(), ball.radius());
    }

    /// A ball, of its middle and its radius, as a circle of a picture: a frame has thousands of them.
    Circle circle(Frame frame, double x, double y, double z, double radius) {
        double dx = x - target.x();
        double dy = y - target.y();
        double dz = z - target.z();
        double scale = DISTANCE / (DISTANCE - (dx * toward.x() + dy * toward.y() + dz * toward.z()));
        double units = frame.scale();
        return new Circle(
                (across * (dx * right.x() + dy * right.y() + dz * right.z()) * scale - frame.left()) * units,
                (-(dx * up.x() + dy * up.y() + dz * up.z()) * scale - frame.top()) * units,
                radius * scale * units);
    }
}
