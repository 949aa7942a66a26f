package nutation.engine.catalogue;

import org.jspecify.annotations.Nullable;

/// The position in which an exercise starts (closed set of ladders.md).
public enum Start {
    BACK_KNEES_BENT("back-knees-bent"),
    BACK_LEGS_STRAIGHT("back-legs-straight"),
    BACK_DOORWAY("back-doorway"),
    FACE_DOWN("face-down"),
    SIDE_LYING("side-lying"),
    HANDS_AND_KNEES("hands-and-knees"),
    SITTING_FLOOR("sitting-floor"),
    STANDING("standing"),
    WATER("water"),
    BICYCLE("bicycle");

    private final String code;

    Start(String code) {
        this.code = code;
    }

    /// The code in catalogue and diary.
    public String code() {
        return code;
    }

    /// Whether one lies on the back.
    public boolean onTheBack() {
        return switch (this) {
            case BACK_KNEES_BENT, BACK_LEGS_STRAIGHT, BACK_DOORWAY -> true;
            case FACE_DOWN, SIDE_LYING, HANDS_AND_KNEES, SITTING_FLOOR, STANDING, WATER, BICYCLE -> false;
        };
    }

    /// The start of a code, or null.
    public static @Nullable Start of(String code) {
        for (Start each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }
}
