package nutation.engine.diary;

/// A dose of a use, as a rung is named in the diary.
public record Dose(String exercise, String use, String variant, int hold, int reps, int sets) {}
