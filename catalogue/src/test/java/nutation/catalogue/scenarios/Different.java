package nutation.catalogue.scenarios;

/// The weeks cannot be lived as they are drawn: the engine offers something else.
final class Different extends RuntimeException {
    private static final long serialVersionUID = 1;

    Different(String what) {
        super(what);
    }
}
