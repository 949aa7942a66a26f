package nutation.figure.pose;

/// A part of the body that can carry it.
enum Support {
    PELVIS("pelvis"),
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
}
