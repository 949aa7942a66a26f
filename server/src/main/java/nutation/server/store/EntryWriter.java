package nutation.server.store;

import java.util.List;

/// Writes appends so that they are durable when it returns.
interface EntryWriter {
    /// All or nothing; an outcome for each append, in their order.
    ///
    /// @throws StoreFailed when it could not be done, or nobody knows whether it was
    List<Outcome> write(List<Append> group);
}
