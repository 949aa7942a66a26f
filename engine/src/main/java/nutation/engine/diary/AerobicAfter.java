package nutation.engine.diary;

/// How an earlier outing felt afterwards.
///
/// @param aerobic the id of that outing
public record AerobicAfter(String id, At at, String aerobic, AerobicAnswer answer) implements Entry {}
