package nutation.population.measure;

import java.io.Serializable;

/// How often one use hurt on one side, over people.
///
/// @param people who did it
/// @param hurt of these, whom it ever hurt
/// @param rungs the highest rungs of all added up
public record UseCount(long people, long hurt, long sets, long painful, long red, long numb, long rungs)
        implements Serializable {

    static UseCount of(UseRow row) {
        return new UseCount(1, row.hurt() ? 1 : 0, row.sets(), row.painful(), row.red(), row.numb(), row.rung());
    }

    /// With the people of another.
    public UseCount plus(UseCount other) {
        return new UseCount(
                people + other.people,
                hurt + other.hurt,
                sets + other.sets,
                painful + other.painful,
                red + other.red,
                numb + other.numb,
                rungs + other.rungs);
    }
}
