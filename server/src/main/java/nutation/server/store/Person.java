package nutation.server.store;

/// Whose diary. In personal mode a store has one.
///
/// @param id a UUID made by the store
public record Person(String id) {}
