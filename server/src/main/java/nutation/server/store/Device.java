package nutation.server.store;

import java.time.Instant;

/// A device that may read and write one diary.
///
/// @param person whose diary
/// @param id a UUID made by the store
/// @param name as the person calls it
/// @param created when it was paired
public record Device(Person person, String id, String name, Instant created) {}
