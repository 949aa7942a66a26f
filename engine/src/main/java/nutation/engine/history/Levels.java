package nutation.engine.history;

import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.diary.Side;
import org.jspecify.annotations.Nullable;

/// Resting pain of the three places, 0 to 10 each; null where it was not told.
public record Levels(
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer centre) {
    static final Levels UNKNOWN = new Levels(null, null, null);

    /// What a reading tells.
    public static Levels of(Reading reading) {
        return new Levels(reading.left(), reading.right(), reading.centre());
    }

    /// The averages that a screening tells.
    public static Levels of(Screening screening) {
        return new Levels(screening.left(), screening.right(), screening.centre());
    }

    /// The highest score of a reading, other places of the body included.
    public static int highest(Reading reading) {
        int highest = of(reading).highest();
        for (int score : reading.places().values()) {
            highest = Math.max(highest, score);
        }
        return highest;
    }

    /// Whether all three were told (D4).
    public boolean complete() {
        return left != null && right != null && centre != null;
    }

    /// The highest that was told, 0 where nothing was.
    public int highest() {
        return Math.max(or0(left), Math.max(or0(right), or0(centre)));
    }

    /// The lowest of the three, not told as 0 (D7).
    public int lowest() {
        return Math.min(or0(left), Math.min(or0(right), or0(centre)));
    }

    /// The pain of a side; both together: the lowest of the three (D7).
    public int at(Side side) {
        return switch (side) {
            case LEFT -> or0(left);
            case RIGHT -> or0(right);
            case BOTH -> lowest();
        };
    }

    /// The pain of a place by number: left, right, centre; not told as 0.
    public int at(int place) {
        return or0(place == 0 ? left : place == 1 ? right : centre);
    }

    static int or0(@Nullable Integer level) {
        return level == null ? 0 : level;
    }
}
