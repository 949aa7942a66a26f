package nutation.population.work;

import java.io.Serializable;

/// What is to be found out of many people. Results are whole numbers that add up, so it does not matter how people are
/// cut into slices, who does which, in which order, and what is done twice because a worker was lost.
public interface Work<R extends Serializable> extends Serializable {
    /// The result of nobody: changes nothing when it is added.
    R none();

    /// The result of the people of a slice; the same whenever and wherever it is asked for.
    R of(Slice slice);

    /// Both together: associative and commutative.
    R plus(R one, R other);
}
