package nutation.engine.session;

/// How good a session is (S9), in one whole number: the greater the better, the first part first.
///
/// The parts are exercises (only in a light session, S1: all that fit), days overdue, changes of position, tolerance.
/// Which sections are filled comes before all of them and is no part of it: [Shape]. Names come after all of them.
final class Score {
    private static final int DAYS = 256;
    private static final int CHANGES = 8;
    private static final int TOLERANCE = 256;

    private Score() {}

    /// @param exercises at most 6
    /// @param days at most 255: eleven purposes of at most 8 days each
    /// @param changes changes of position, at most 7: before each of 6 exercises
    /// @param tolerance at most 6 times 12 either way
    static int of(int exercises, int days, int changes, int tolerance) {
        return ((exercises * DAYS + days) * CHANGES + (CHANGES - 1 - changes)) * TOLERANCE
                + tolerance
                + (TOLERANCE >> 1);
    }
}
