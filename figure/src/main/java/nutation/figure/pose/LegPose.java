package nutation.figure.pose;

import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.space.Vec;

/// Where a leg is.
sealed interface LegPose {
    /// By its joints, in degrees.
    ///
    /// @param flex of the hip, forward
    /// @param abduct of the hip, outward
    /// @param rotate of the thigh, outward
    /// @param knee bent
    /// @param ankle toes towards the shin
    record Bent(double flex, double abduct, double rotate, double knee, double ankle) implements LegPose {}

    /// With its sole on a spot.
    ///
    /// @param sole below the ankle
    /// @param toes where the toes point, in degrees outward from along the mat
    /// @param open how far the knee falls outward, in degrees
    /// @param pitch how far the heel is up, in degrees; negative: the toes, on the heel
    /// @param roll how far the foot tips onto its outer edge, in degrees: at 90 the sole faces the other one;
    ///     negative is onto the inner edge
    record Planted(Vec sole, double toes, double open, double pitch, double roll) implements LegPose {}

    /// With the back of its heel against a wall ahead.
    ///
    /// @param heel where it touches
    /// @param open how far the knee falls outward, in degrees
    /// @param ankle toes towards the shin, in degrees
    record Leaning(Vec heel, double open, double ankle) implements LegPose {
        /// The heel's middle, in the room.
        Vec heel(Half half, Lie lie) {
            return new Vec(heel.x() - Flesh.HEEL_THICK, heel.y(), heel.z() * half.sign() * lie.rightwards());
        }
    }

    /// With its heel against the other heel, on the inner side.
    ///
    /// @param open how far the knee falls outward, in degrees
    /// @param ankle toes towards the shin, in degrees
    record Meeting(double open, double ankle) implements LegPose {}

    /// With its ankle across the front of the other thigh.
    ///
    /// @param along how far along the thigh, 0 to 1
    /// @param past how far the ankle is past the thigh's middle, in metres
    /// @param open where the knee points, around the other thigh: 0 as its front, 90 to the side, in degrees
    /// @param ankle toes towards the shin
    record Crossed(double along, double past, double open, double ankle) implements LegPose {}

    /// On the way from one to the other.
    record Between(LegPose from, LegPose to, double share) implements LegPose {}

    /// At a share of the way.
    static LegPose between(LegPose from, LegPose to, double share) {
        if (share <= 0 || from == to) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        if (from instanceof Bent a && to instanceof Bent b) {
            return new Bent(
                    mix(a.flex, b.flex, share),
                    mix(a.abduct, b.abduct, share),
                    mix(a.rotate, b.rotate, share),
                    mix(a.knee, b.knee, share),
                    mix(a.ankle, b.ankle, share));
        }
        if (from instanceof Planted a && to instanceof Planted b) {
            return new Planted(
                    a.sole.toward(b.sole, share),
                    mix(a.toes, b.toes, share),
                    mix(a.open, b.open, share),
                    mix(a.pitch, b.pitch, share),
                    mix(a.roll, b.roll, share));
        }
        if (from instanceof Leaning a && to instanceof Leaning b) {
            return new Leaning(a.heel.toward(b.heel, share), mix(a.open, b.open, share), mix(a.ankle, b.ankle, share));
        }
        if (from instanceof Meeting a && to instanceof Meeting b) {
            return new Meeting(mix(a.open, b.open, share), mix(a.ankle, b.ankle, share));
        }
        if (from instanceof Crossed a && to instanceof Crossed b) {
            return new Crossed(
                    mix(a.along, b.along, share),
                    mix(a.past, b.past, share),
                    mix(a.open, b.open, share),
                    mix(a.ankle, b.ankle, share));
        }
        return new Between(from, to, share);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
