package nutation.server.store;

/// What became of an entry that came in.
public enum Kept {
    /// New, and now durable.
    STORED,
    /// The same id and the same content were there.
    KNOWN,
    /// The same id with other content was there: that one stays, this one is kept aside.
    CONFLICT
}
