package nutation.engine.diary;

/// A side was skipped; that counts as done (R07).
public record Skipped(String id, At at, String session, String exercise, String use, Side side) implements Entry {}
