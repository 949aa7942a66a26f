package nutation.population.measure;

import java.io.Serializable;
import nutation.engine.diary.Side;

/// A use of an exercise on one side.
public record UseSide(String exercise, String use, Side side) implements Comparable<UseSide>, Serializable {
    static UseSide of(UseRow row) {
        return new UseSide(row.exercise(), row.use(), row.side());
    }

    @Override
    public int compareTo(UseSide other) {
        int order = exercise.compareTo(other.exercise);
        order = order == 0 ? use.compareTo(other.use) : order;
        return order == 0 ? side.compareTo(other.side) : order;
    }

    /// Such as `bridge/main left`.
    @Override
    public String toString() {
        return exercise + "/" + use + " " + side.code();
    }
}
