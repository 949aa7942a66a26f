package nutation.figure.pose;

import nutation.figure.space.Vec;

/// Where an arm is.
sealed interface ArmPose {
    /// By its joints, in degrees.
    ///
    /// @param flex of the shoulder, forward
    /// @param abduct of the shoulder, outward
    /// @param rotate of the upper arm, outward
    /// @param elbow bent
    /// @param pronate of the forearm; at 90 the palm faces back
    /// @param wrist bent towards the palm
    /// @param curl of the fingers
    record Swung(double flex, double abduct, double rotate, double elbow, double pronate, double wrist, double curl)
            implements ArmPose {}

    /// With the palm on a spot.
    ///
    /// @param palm below its middle
    /// @param fingers where they point, in degrees: on the floor outward from along the mat towards the head,
    ///     on a wall outward from up
    /// @param wall whether the spot is on a wall ahead and not on the floor
    /// @param elbow where it points, in the chest's frame: forward, up, outward
    /// @param curl of the fingers, about a bar or an edge
    record Resting(Vec palm, double fingers, boolean wall, Vec elbow, double curl) implements ArmPose {}

    /// With the palm on the body.
    ///
    /// @param along how far along the part, 0 to 1
    /// @param around where around it, in degrees: 0 in front, 90 outside, 180 behind
    /// @param fingers where they point, in degrees: 0 along the part, 90 around it
    /// @param elbow where it points, in the chest's frame: forward, up, outward
    /// @param curl of the fingers
    /// @param near how far the palm still is from the skin, in metres: on its way there it holds nothing
    record Holding(Place place, double along, double around, double fingers, Vec elbow, double curl, double near)
            implements ArmPose {}

    /// On the way from one to the other.
    record Between(ArmPose from, ArmPose to, double share) implements ArmPose {}

    /// The same of the other arm.
    default ArmPose mirrored() {
        return switch (this) {
            case Swung swung -> swung;
            case Resting resting -> resting;
            case Holding holding ->
                new Holding(
                        holding.place.mirrored(),
                        holding.along,
                        holding.around,
                        holding.fingers,
                        holding.elbow,
                        holding.curl,
                        holding.near);
            case Between between -> new Between(between.from.mirrored(), between.to.mirrored(), between.share);
        };
    }

    /// At a share of the way.
    static ArmPose between(ArmPose from, ArmPose to, double share) {
        if (share <= 0 || from == to) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        if (from instanceof Swung a && to instanceof Swung b) {
            return new Swung(
                    mix(a.flex, b.flex, share),
                    mix(a.abduct, b.abduct, share),
                    mix(a.rotate, b.rotate, share),
                    mix(a.elbow, b.elbow, share),
                    mix(a.pronate, b.pronate, share),
                    mix(a.wrist, b.wrist, share),
                    mix(a.curl, b.curl, share));
        }
        if (from instanceof Resting a && to instanceof Resting b && a.wall == b.wall) {
            return new Resting(
                    a.palm.toward(b.palm, share),
                    mix(a.fingers, b.fingers, share),
                    a.wall,
                    a.elbow.toward(b.elbow, share),
                    mix(a.curl, b.curl, share));
        }
        if (from instanceof Holding a && to instanceof Holding b && a.place == b.place) {
            return new Holding(
                    a.place,
                    mix(a.along, b.along, share),
                    mix(a.around, b.around, share),
                    mix(a.fingers, b.fingers, share),
                    a.elbow.toward(b.elbow, share),
                    mix(a.curl, b.curl, share),
                    mix(a.near, b.near, share));
        }
        return new Between(from, to, share);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
