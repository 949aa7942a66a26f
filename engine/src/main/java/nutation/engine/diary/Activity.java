package nutation.engine.diary;

/// One activity of one's own.
///
/// @param score 0 cannot do it, 10 as before the pain
public record Activity(String name, int score) {}
