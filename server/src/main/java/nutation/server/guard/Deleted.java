package nutation.server.guard;

import java.time.LocalDate;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;

/// The answer to a device whose diary was deleted: it must not bring it back.
public final class Deleted {
    private Deleted() {}

    public static Problem problem(LocalDate date) {
        return Problem.of(
                        ProblemType.DELETED,
                        "The diary was deleted on " + date + ". What is on this device stays there.")
                .with("deleted", date.toString());
    }

    /// The answer where the diary went while the request was under way.
    public static Problem meanwhile() {
        return Problem.of(ProblemType.DELETED, "Another device deleted it at this moment.");
    }
}
