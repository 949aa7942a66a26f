package nutation.catalogue;

/// A file of the catalogue that cannot be read at all; the message names it and what is wrong.
final class BadData extends Exception {
    private static final long serialVersionUID = 1L;

    BadData(String message) {
        super(message);
    }
}
