package nutation.exchange.paper;

/// The papers that people have in their printers.
public enum Paper {
    A4("A4"),
    LETTER("Letter");

    private final String code;

    Paper(String code) {
        this.code = code;
    }

    /// The name in commands and in the style sheet.
    public String code() {
        return code;
    }
}
