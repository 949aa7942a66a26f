package nutation.server.guard;

import java.time.LocalDate;

/// What the key of a request opens.
sealed interface Shown {
    /// A diary.
    record Opens(Caller caller) implements Shown {}

    /// Nothing: there is no key, or it is none of ours, or no longer.
    record Nothing() implements Shown {}

    /// A diary that was deleted.
    record Deleted(LocalDate date) implements Shown {}
}
