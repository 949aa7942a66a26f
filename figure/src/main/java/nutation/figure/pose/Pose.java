package nutation.figure.pose;

import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;

/// A pose in the field's terms. Degrees and metres.
///
/// @param lie how the body lies
/// @param tilt of the pelvis, backward: a flat low back; negative is a hollow one
/// @param lean of the pelvis to the right
/// @param turn of the pelvis to the right
/// @param anchor what holds it in its place
/// @param loin the low back
public record Pose(
        Lie lie,
        double tilt,
        double lean,
        double turn,
        Anchor anchor,
        Bend loin,
        Bend chest,
        Bend neck,
        LegPose leftLeg,
        LegPose rightLeg,
        ArmPose leftArm,
        ArmPose rightArm) {

    /// The pose at a share of the way to another one. What is planted in both stays planted.
    public Pose toward(Pose other, double share) {
        return new Pose(
                share < 1 ? lie : other.lie,
                tilt + (other.tilt - tilt) * share,
                lean + (other.lean - lean) * share,
                turn + (other.turn - turn) * share,
                anchor.toward(other.anchor, share),
                loin.toward(other.loin, share),
                chest.toward(other.chest, share),
                neck.toward(other.neck, share),
                LegPose.between(leftLeg, other.leftLeg, share),
                LegPose.between(rightLeg, other.rightLeg, share),
                ArmPose.between(leftArm, other.leftArm, share),
                ArmPose.between(rightArm, other.rightArm, share));
    }

    /// Its mirror image: what the left did the right does. Of a pose that is upright, on the back or on the
    /// front.
    public Pose mirrored() {
        return new Pose(
                lie,
                tilt,
                -lean,
                -turn,
                anchor.mirrored(),
                loin.mirrored(),
                chest.mirrored(),
                neck.mirrored(),
                /* leftLeg= */ rightLeg,
                /* rightLeg= */ leftLeg,
                /* leftArm= */ rightArm.mirrored(),
                /* rightArm= */ leftArm.mirrored());
    }

    /// With a leg that hangs by its joints swung further: forward and outward, in degrees.
    public Pose swinging(Half leg, double forward, double outward) {
        return new Pose(
                lie,
                tilt,
                lean,
                turn,
                anchor,
                loin,
                chest,
                neck,
                leg == Half.LEFT ? swung(leftLeg, forward, outward) : leftLeg,
                leg == Half.RIGHT ? swung(rightLeg, forward, outward) : rightLeg,
                leftArm,
                rightArm);
    }

    private static LegPose swung(LegPose leg, double forward, double outward) {
        return leg instanceof LegPose.Bent bent
                ? new LegPose.Bent(
                        bent.flex() + forward, bent.abduct() + outward, bent.rotate(), bent.knee(), bent.ankle())
                : leg;
    }

    /// The person in this pose.
    public Skeleton skeleton() {
        return new Posing(this).skeleton();
    }
}
