package nutation.figure.body;

/// The parts of the body that hide one another.
public enum Part {
    PELVIS,
    TRUNK,
    NECK,
    HEAD,
    LEFT_UPPER_ARM,
    LEFT_FOREARM,
    LEFT_HAND,
    RIGHT_UPPER_ARM,
    RIGHT_FOREARM,
    RIGHT_HAND,
    LEFT_THIGH,
    LEFT_SHANK,
    LEFT_FOOT,
    RIGHT_THIGH,
    RIGHT_SHANK,
    RIGHT_FOOT;

    /// The upper arm of a half.
    public static Part upperArm(Half half) {
        return half == Half.LEFT ? LEFT_UPPER_ARM : RIGHT_UPPER_ARM;
    }

    /// The forearm of a half.
    public static Part forearm(Half half) {
        return half == Half.LEFT ? LEFT_FOREARM : RIGHT_FOREARM;
    }

    /// The hand of a half.
    public static Part hand(Half half) {
        return half == Half.LEFT ? LEFT_HAND : RIGHT_HAND;
    }

    /// The thigh of a half.
    public static Part thigh(Half half) {
        return half == Half.LEFT ? LEFT_THIGH : RIGHT_THIGH;
    }

    /// The shank of a half.
    public static Part shank(Half half) {
        return half == Half.LEFT ? LEFT_SHANK : RIGHT_SHANK;
    }

    /// The foot of a half.
    public static Part foot(Half half) {
        return half == Half.LEFT ? LEFT_FOOT : RIGHT_FOOT;
    }

    /// Whether the two meet at a joint.
    public boolean joins(Part other) {
        return nearer() == other || other.nearer() == this;
    }

    /// The part nearer to the body's middle at which this one hangs; the pelvis hangs at itself.
    public Part nearer() {
        return switch (this) {
            case PELVIS, TRUNK, LEFT_THIGH, RIGHT_THIGH -> PELVIS;
            case NECK, LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> TRUNK;
            case HEAD -> NECK;
            case LEFT_FOREARM -> LEFT_UPPER_ARM;
            case LEFT_HAND -> LEFT_FOREARM;
            case RIGHT_FOREARM -> RIGHT_UPPER_ARM;
            case RIGHT_HAND -> RIGHT_FOREARM;
            case LEFT_SHANK -> LEFT_THIGH;
            case LEFT_FOOT -> LEFT_SHANK;
            case RIGHT_SHANK -> RIGHT_THIGH;
            case RIGHT_FOOT -> RIGHT_SHANK;
        };
    }
}
