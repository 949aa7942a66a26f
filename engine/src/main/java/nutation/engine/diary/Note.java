package nutation.engine.diary;

/// A note of one's own.
public record Note(String id, At at, String text) implements Entry {}
