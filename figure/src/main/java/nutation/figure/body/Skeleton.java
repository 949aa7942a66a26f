package nutation.figure.body;

import nutation.figure.space.Vec;

/// The person's joints at a moment.
///
/// @param pelvis between the hips
/// @param loin the low back's joint
/// @param chest the chest's joint
/// @param neck the neck's
/// @param head where the head begins
/// @param breath how full the chest is, 0 to 1
public record Skeleton(
        Joint pelvis,
        Joint loin,
        Joint chest,
        Joint neck,
        Joint head,
        Limb leftLeg,
        Limb rightLeg,
        Limb leftArm,
        Limb rightArm,
        double breath) {

    /// The leg of a half.
    public Limb leg(Half half) {
        return half == Half.LEFT ? leftLeg : rightLeg;
    }

    /// The arm of a half.
    public Limb arm(Half half) {
        return half == Half.LEFT ? leftArm : rightArm;
    }

    /// The whole of it, moved.
    public Skeleton moved(Vec by) {
        return new Skeleton(
                pelvis.moved(by),
                loin.moved(by),
                chest.moved(by),
                neck.moved(by),
                head.moved(by),
                leftLeg.moved(by),
                rightLeg.moved(by),
                leftArm.moved(by),
                rightArm.moved(by),
                breath);
    }

    /// The mirror image: left is right.
    public Skeleton mirrored() {
        return new Skeleton(
                pelvis.mirrored(),
                loin.mirrored(),
                chest.mirrored(),
                neck.mirrored(),
                head.mirrored(),
                rightLeg.mirrored(),
                leftLeg.mirrored(),
                rightArm.mirrored(),
                leftArm.mirrored(),
                breath);
    }

    /// With so much breath in the chest.
    public Skeleton breathing(double breath) {
        return new Skeleton(pelvis, loin, chest, neck, head, leftLeg, rightLeg, leftArm, rightArm, breath);
    }
}
