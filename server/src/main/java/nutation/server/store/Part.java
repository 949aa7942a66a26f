package nutation.server.store;

/// A part of a diary, in order of arrival.
///
/// @param since the position before its first entry
/// @param last the position of its last entry: the next part is asked from here. When nothing is newer than `since`
///     it is the position of the diary's newest entry; smaller than `since` then means that this store does not have
///     what the reader once read here (it was replaced)
/// @param more whether the diary goes on
public record Part(long since, long last, boolean more) {}
