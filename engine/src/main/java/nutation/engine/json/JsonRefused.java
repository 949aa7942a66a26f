package nutation.engine.json;

/// A text or a value that is not what it should be. Always caught inside the engine and told as a value.
public final class JsonRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String path;
    private final String value;
    private final String expected;

    /// @param code what is wrong, such as `wrong-kind`
    /// @param path where, dotted, such as `offer[2].hold`; empty for the whole
    /// @param value what stands there, cut short
    /// @param expected what should stand there, in words
    public JsonRefused(String code, String path, String value, String expected) {
        super(code);
        this.code = code;
        this.path = path;
        this.value = value;
        this.expected = expected;
    }

    /// The same, seen from outside.
    ///
    /// @param outer the name of the member in which this stands, or its place in a list such as `[2]`
    public JsonRefused within(String outer) {
        String inner = path.isEmpty() || path.charAt(0) == '[' ? path : "." + path;
        return new JsonRefused(code, (outer.isEmpty() ? "\"\"" : outer) + inner, value, expected);
    }

    /// What is wrong.
    public String code() {
        return code;
    }

    /// Where.
    public String path() {
        return path;
    }

    /// What stands there.
    public String value() {
        return value;
    }

    /// What should stand there.
    public String expected() {
        return expected;
    }
}
