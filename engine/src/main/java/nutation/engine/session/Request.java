package nutation.engine.session;

import java.util.List;
import nutation.engine.diary.SessionKind;

/// All that the composition of a session depends on.
///
/// @param kind full or light; a comfort session has no exercises
/// @param seconds what the whole session may take, in seconds: sets, rests and changes; more than [#MOST_SECONDS]
///     is as good as that (S8)
/// @param most at most so many exercises, of the candidates that fit; never more than [Composer#MOST]
/// @param newAllowed how many that were never attempted may be in it (S11)
/// @param candidates what may be offered, in any order: the order changes nothing
/// @param overdue days since each purpose last appeared, each purpose once; one that is not named counts nothing
public record Request(
        SessionKind kind, int seconds, int most, int newAllowed, List<Candidate> candidates, List<Overdue> overdue) {

    /// S8: sets, rests and changes of a day.
    public static final int MOST_SECONDS = 45 * 60;

    public Request {
        seconds = Math.min(seconds, MOST_SECONDS);
        most = Math.min(most, Composer.MOST);
        candidates = List.copyOf(candidates);
        overdue = List.copyOf(overdue);
    }
}
