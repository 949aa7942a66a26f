package nutation.engine.diary;

/// A value of a closed set, with the code under which the diary keeps it.
public interface Coded {
    /// The code: lower case, words joined by hyphens.
    String code();
}
