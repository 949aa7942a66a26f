package nutation.figure.body;

import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// A joint: where it is, and how the part that begins there is turned.
public record Joint(Vec at, Turn turn) {
    /// A point of the part, from its own frame.
    public Vec point(double forward, double up, double right) {
        return turn.from(at, forward, up, right);
    }

    /// A direction of the part.
    public Vec direction(double forward, double up, double right) {
        return turn.from(Vec.ZERO, forward, up, right);
    }

    Joint moved(Vec by) {
        return new Joint(at.plus(by), turn);
    }

    Joint mirrored() {
        return new Joint(at.mirrored(), turn.mirrored());
    }
}
