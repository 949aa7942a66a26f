package nutation.figure.body;

import nutation.figure.space.Vec;

/// A ball.
///
/// @param radius metres
public record Ball(Vec at, double radius) {
    /// One of a share of its size.
    public Ball sized(double share) {
        return new Ball(at, radius * share);
    }

    /// The ball at a share of the way to another one.
    public Ball toward(Ball other, double share) {
        return new Ball(at.toward(other.at, share), radius + (other.radius - radius) * share);
    }

    /// Its lowest point's height.
    public double bottom() {
        return at.y() - radius;
    }
}
