package nutation.figure.pose;

/// A part of the body that can carry it.
enum Support {
    PELVIS("pelvis"),
    /// The point between the hip joints itself, carried by planted legs or a saddle.
    HIPS("hips"),
    SHOULDERS("shoulders"),
    LEFT_KNEE("left-knee"),
    RIGHT_KNEE("right-knee"),
    LEFT_FOOT("left-foot"),
    RIGHT_FOOT("right-foot");

    private final String code;

    Support(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Support mirrored() {
        return switch (this) {
            case PELVIS, HIPS, SHOULDERS -> this;
            case LEFT_KNEE -> RIGHT_KNEE;
            case RIGHT_KNEE -> LEFT_KNEE;
            case LEFT_FOOT -> RIGHT_FOOT;
            case RIGHT_FOOT -> LEFT_FOOT;
        };
    }
}
