package nutation.server.problem;

import java.io.Serial;
import java.util.Objects;

/// A request that a route refuses; its problem is the answer.
public final class Refused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return Objects.requireNonNull(problem);
    }
}
