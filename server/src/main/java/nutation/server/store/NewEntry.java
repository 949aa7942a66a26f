package nutation.server.store;

/// An entry on its way into the store, already read and made canonical by the engine.
///
/// @param id UUID made by the client
/// @param type code of its type
/// @param at when it happened, as the person's clock said
/// @param text its canonical text, one line without its end
public record NewEntry(String id, String type, String at, String text) {}
