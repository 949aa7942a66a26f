package nutation.engine.json;

/// A string.
public record JsonText(String value) implements Json {
    private static final String HEX = "0123456789abcdef";

    @Override
    public void write(StringBuilder out) {
        quote(value, out);
    }

    /// Quotes with the shortest escapes; everything above the control characters stands as it is.
    static void quote(String value, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(value, from, i);
                escape(c, out);
                from = i + 1;
            }
        }
        if (from == 0) {
            out.append(value);
        } else {
            out.append(value, from, value.length());
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
