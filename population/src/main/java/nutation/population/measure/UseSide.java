package nutation.population.measure;

import java.io.Serializable;
import java.util.Comparator;
import nutation.engine.diary.Side;

/// A use of an exercise on one side.
public record UseSide(String exercise, String use, Side side) implements Comparable<UseSide>, Serializable {
    private static final Comparator<UseSide> ORDER =
            Comparator.comparing(UseSide::exercise).thenComparing(UseSide::use).thenComparing(UseSide::side);

    static UseSide of(UseRow row) {
        return new UseSide(row.exercise(), row.use(), row.side());
    }

    @Override
    public int compareTo(UseSide other) {
        return ORDER.compare(this, other);
    }

    /// Such as `bridge/main left`.
    @Override
    public String toString() {
        return exercise + "/" + use + " " + side.code();
    }
}
