package nutation.figure.pose;

import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// How a part of the spine is bent against the one below, in degrees.
///
/// @param flex forward; negative is arched
/// @param side to the right
/// @param turn to the right
public record Bend(double flex, double side, double turn) {
    /// Straight.
    static final Bend NONE = new Bend(0, 0, 0);

    Turn rotation() {
        return Turn.about(Vec.UP, -turn).after(Turn.about(Vec.FORWARD, side)).after(Turn.about(Vec.RIGHT, -flex));
    }

    Bend half() {
        return new Bend(flex / 2, side / 2, turn / 2);
    }

    Bend mirrored() {
        return new Bend(flex, -side, -turn);
    }

    Bend toward(Bend other, double share) {
        return new Bend(
                flex + (other.flex - flex) * share,
                side + (other.side - side) * share,
                turn + (other.turn - turn) * share);
    }
}
