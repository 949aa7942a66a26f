package nutation.server.store;

/// What became of an entry that came in.
public sealed interface Kept {
    /// New, and now durable.
    record Stored() implements Kept {}

    /// The same id and the same content were there.
    record Known() implements Kept {}

    /// The same id with other content was there: that one stays, this one is kept aside.
    ///
    /// @param stored SHA-256 of the entry that keeps the id, hex
    /// @param sent SHA-256 of the one that came
    /// @param text the canonical text of the entry that keeps the id
    record Conflict(String stored, String sent, String text) implements Kept {}
}
