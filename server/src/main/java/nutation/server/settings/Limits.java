package nutation.server.settings;

/// How much is taken before it is too much.
///
/// @param connections open at once
/// @param atOnce requests that are worked on at once
/// @param aMinute requests of one device in a minute
/// @param claimsAMinute tries of a pairing code from one address
/// @param allClaimsAMinute tries of pairing codes from everywhere
/// @param keptEntries entries of diaries held in memory
public record Limits(
        int connections, int atOnce, int aMinute, int claimsAMinute, int allClaimsAMinute, int keptEntries) {}
