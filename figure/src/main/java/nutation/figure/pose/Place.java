package nutation.figure.pose;

import nutation.figure.body.Half;

/// A part of the body that a hand can hold.
enum Place {
    LEFT_THIGH("left-thigh", Half.LEFT),
    RIGHT_THIGH("right-thigh", Half.RIGHT),
    LEFT_SHANK("left-shank", Half.LEFT),
    RIGHT_SHANK("right-shank", Half.RIGHT),
    LEFT_HIP("left-hip", Half.LEFT),
    RIGHT_HIP("right-hip", Half.RIGHT);

    private final String code;
    private final Half half;

    Place(String code, Half half) {
        this.code = code;
        this.half = half;
    }

    String code() {
        return code;
    }

    Place mirrored() {
        return switch (this) {
            case LEFT_THIGH -> RIGHT_THIGH;
            case RIGHT_THIGH -> LEFT_THIGH;
            case LEFT_SHANK -> RIGHT_SHANK;
            case RIGHT_SHANK -> LEFT_SHANK;
            case LEFT_HIP -> RIGHT_HIP;
            case RIGHT_HIP -> LEFT_HIP;
        };
    }

    Half half() {
        return half;
    }
}
