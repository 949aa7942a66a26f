package nutation.exchange.calendar;

/// A file that is not an earlier version of the plan's calendar.
public final class NotOurs extends Exception {
    private static final long serialVersionUID = 1L;

    NotOurs(String message) {
        super(message);
    }
}
