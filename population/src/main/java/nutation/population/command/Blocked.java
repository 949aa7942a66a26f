package nutation.population.command;

/// Something outside stands in the way; the message is one line that names it and the way out.
final class Blocked extends Exception {
    private static final long serialVersionUID = 1L;

    Blocked(String message) {
        super(message);
    }
}
