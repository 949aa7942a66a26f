package nutation.population.trial;

import java.io.Serializable;

/// Where the time went, in nanoseconds of all threads together. No part of any result: two runs differ.
///
/// @param person who lives, answers and exercises
/// @param engine who decides
/// @param invariants what is looked at of every day
/// @param counting what is counted of every diary
public record Times(long person, long engine, long invariants, long counting) implements Serializable {
    /// No time.
    public static final Times NONE = new Times(0, 0, 0, 0);

    /// Both together.
    public Times plus(Times other) {
        return new Times(
                person + other.person, engine + other.engine, invariants + other.invariants, counting + other.counting);
    }

    /// All of it.
    public long all() {
        return person + engine + invariants + counting;
    }
}
