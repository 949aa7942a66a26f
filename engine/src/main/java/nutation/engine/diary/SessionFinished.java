package nutation.engine.diary;

/// A session was closed.
public record SessionFinished(String id, At at, String session, SessionEnd end) implements Entry {}
