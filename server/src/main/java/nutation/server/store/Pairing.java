package nutation.server.store;

import java.time.Instant;

/// A code that makes one device a device of a diary.
///
/// @param expires from this moment on it is worth nothing
public record Pairing(PersonToken code, Instant expires) {}
