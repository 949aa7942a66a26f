package nutation.engine.catalogue;

/// One line of an article's programme.
///
/// @param ref `exercise/use`
/// @param from first rung of the written range, 0 for aerobic uses
/// @param to last rung of the written range, 0 for aerobic uses
public record ProgrammeItem(String ref, int from, int to) {}
