package nutation.engine.diary;

/// An earlier entry is taken back (W1).
///
/// @param entry its id
public record Withdrawn(String id, At at, String entry) implements Entry {}
