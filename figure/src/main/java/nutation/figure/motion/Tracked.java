package nutation.figure.motion;

import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// A point whose way an arrow shows on a still picture.
public enum Tracked {
    LEFT_KNEE("left-knee"),
    RIGHT_KNEE("right-knee"),
    LEFT_FOOT("left-foot"),
    RIGHT_FOOT("right-foot"),
    LEFT_HEEL("left-heel"),
    RIGHT_HEEL("right-heel"),
    LEFT_HAND("left-hand"),
    RIGHT_HAND("right-hand"),
    HIPS("hips"),
    /// Above the hip joints, whichever way one lies.
    SEAT("seat"),
    /// Behind the chest, at the height of the shoulder blades.
    CHEST("chest"),
    HEAD("head"),
    LOW_BACK("low-back"),
    /// Behind the low back and the chest, where they meet.
    BACK("back");

    private final String code;

    Tracked(String code) {
        this.code = code;
    }

    /// The code in the data.
    public String code() {
        return code;
    }

    /// Where it is.
    public Vec of(Skeleton person) {
        return switch (this) {
            case LEFT_KNEE -> knee(person.leg(Half.LEFT));
            case RIGHT_KNEE -> knee(person.leg(Half.RIGHT));
            case LEFT_FOOT -> person.leftLeg().end().at();
            case RIGHT_FOOT -> person.rightLeg().end().at();
            case LEFT_HEEL -> heel(person.leftLeg());
            case RIGHT_HEEL -> heel(person.rightLeg());
            case LEFT_HAND -> person.leftArm().end().at();
            case RIGHT_HAND -> person.rightArm().end().at();
            case HIPS -> person.pelvis().point(0.12, 0.02, 0);
            case CHEST -> person.chest().point(-0.15, 0.15, 0);
            case SEAT -> person.pelvis().at().plus(Vec.UP.times(0.16));
            case HEAD -> person.head().point(0, 0.2, 0);
            case LOW_BACK -> person.loin().point(0.185, 0.085, 0);
            case BACK -> person.chest().point(-0.14, -0.02, 0);
        };
    }

    /// The sign of z outwards: 1 to the right, -1 to the left, 0 in the middle.
    int outward() {
        return switch (this) {
            case LEFT_KNEE, LEFT_FOOT, LEFT_HEEL, LEFT_HAND -> Half.LEFT.sign();
            case RIGHT_KNEE, RIGHT_FOOT, RIGHT_HEEL, RIGHT_HAND -> Half.RIGHT.sign();
            case HIPS, SEAT, CHEST, HEAD, LOW_BACK, BACK -> 0;
        };
    }

    private static Vec knee(Limb leg) {
        return leg.lower().point(0.06, 0, 0);
    }

    private static Vec heel(Limb leg) {
        return leg.end().point(Flesh.HEEL.x(), Flesh.HEEL.y(), 0);
    }
}
