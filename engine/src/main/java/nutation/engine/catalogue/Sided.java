package nutation.engine.catalogue;

/// How a use treats left and right.
public enum Sided {
    /// Both together, no side.
    NONE,
    /// All of one side, then the other.
    EACH_SIDE,
    /// One repetition left, one right.
    ALTERNATING
}
