package nutation.exchange.paper;

/// How much room a move gets. Where a plan is too long for two sides, pictures shrink first; then the steps run on in
/// one paragraph; at last the moves stand in two columns, with one picture and one line each. Doses, sides, cautions,
/// boxes to tick, stop signs and numbers to call never give way.
enum Room {
    WIDE("wide", 1, 2, Telling.LIST),
    USUAL("usual", 1, 2, Telling.LIST),
    CLOSE("close", 1, 2, Telling.RUNNING),
    CLOSER("closer", 1, 2, Telling.RUNNING),
    CLOSEST("closest", 2, 1, Telling.SUMMARY);

    /// How the steps are told.
    enum Telling {
        LIST,
        RUNNING,
        SUMMARY
    }

    private final String code;
    private final int columns;
    private final int pictures;
    private final Telling telling;

    Room(String code, int columns, int pictures, Telling telling) {
        this.code = code;
        this.columns = columns;
        this.pictures = pictures;
        this.telling = telling;
    }

    /// The class in the style sheet.
    String code() {
        return code;
    }

    /// Moves side by side.
    int columns() {
        return columns;
    }

    int pictures() {
        return pictures;
    }

    Telling telling() {
        return telling;
    }
}
