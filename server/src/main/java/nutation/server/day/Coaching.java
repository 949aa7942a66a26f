package nutation.server.day;

import nutation.engine.history.History;

/// What the server wants from the engine and its catalogue. The only implementation beside those of tests is
/// [EngineCoaching].
public interface Coaching {
    /// The engine's version.
    String version();

    /// The catalogue's version.
    String catalogue();

    /// The canonical answer for a date, JSON.
    ///
    /// @param date local date as an epoch day
    String day(History history, int date);
}
