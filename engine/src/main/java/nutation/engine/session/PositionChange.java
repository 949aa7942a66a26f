package nutation.engine.session;

import nutation.engine.catalogue.Start;

/// How long it takes to get from one position into another (ladders.md section 0; what is not stated there is ours).
///
/// The table is symmetric and no way round is shorter than the straight way. [Search] rests on both.
final class PositionChange {
    private PositionChange() {}

    /// Seconds from one position to another; 0 where one stays as one is.
    static int seconds(Start from, Start to) {
        return from == to ? 0 : Math.max(effort(from), effort(to));
    }

    /// What the harder of the two positions takes to get into or out of.
    private static int effort(Start start) {
        return switch (start) {
            case BACK_KNEES_BENT, BACK_LEGS_STRAIGHT, BACK_DOORWAY -> 3;
            case SIDE_LYING -> 5;
            case SITTING_FLOOR, FACE_DOWN -> 10;
            case HANDS_AND_KNEES -> 12;
            case STANDING, WATER, BICYCLE -> 20;
        };
    }
}
