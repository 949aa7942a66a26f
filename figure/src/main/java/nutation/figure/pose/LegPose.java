package nutation.figure.pose;

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
    record Planted(Vec sole, double toes, double open, double pitch) implements LegPose {}

    /// On the way from one to the other.
    record Between(LegPose from, LegPose to, double share) implements LegPose {}

    /// At a share of the way.
    static LegPose between(LegPose from, LegPose to, double share) {
        if (share <= 0 || from.equals(to)) {
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
                    mix(a.pitch, b.pitch, share));
        }
        return new Between(from, to, share);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
