package nutation.server.store;

/// What a pairing code was worth.
public sealed interface Claim {
    /// The device is paired; nobody can ask for its key again.
    record Paired(DeviceKey key) implements Claim {}

    /// Another device was quicker, or this one has asked before.
    record Used() implements Claim {}

    /// Its ten minutes are over.
    record Expired() implements Claim {}

    /// There is no such code, or it is long gone.
    record Unknown() implements Claim {}
}
