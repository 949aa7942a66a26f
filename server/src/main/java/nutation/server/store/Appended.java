package nutation.server.store;

import java.util.List;

/// The answer to an append; whatever it says is durable.
///
/// @param kept one for each entry, in their order
/// @param last the position of the diary's newest entry, 0 in an empty diary
public record Appended(List<Kept> kept, long last) {}
