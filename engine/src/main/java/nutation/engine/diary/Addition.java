package nutation.engine.diary;

/// A use that a clinician adds.
public record Addition(String exercise, String use) {}
