package nutation.server.store;

/// Whose diary. In personal mode a store has one of them.
///
/// @param id a UUID made by the store
public record Person(String id) {
    /// How an id looks.
    static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
}
