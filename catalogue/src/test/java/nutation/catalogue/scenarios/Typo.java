package nutation.catalogue.scenarios;

/// A scenario that cannot be read: names file, line and word, and what could stand there.
final class Typo extends RuntimeException {
    private static final long serialVersionUID = 1;

    Typo(String file, int line, String word, String expected) {
        super(file + ":" + line + ": '" + word + "' is not understood; expected " + expected);
    }
}
