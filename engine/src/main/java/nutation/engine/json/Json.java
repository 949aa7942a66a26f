package nutation.engine.json;

/// A JSON value. Numbers are whole and fit an `int`; objects keep the order of their members.
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNull {

    /// Appends the canonical text: no white space, shortest escapes.
    void write(StringBuilder out);

    /// The canonical text.
    default String text() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }
}
