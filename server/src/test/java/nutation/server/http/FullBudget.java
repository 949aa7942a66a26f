package nutation.server.http;

import nutation.server.problem.Problem;
import nutation.server.problem.Refused;

/// The moment at which the memory for uploads is taken.
public final class FullBudget {
    private static final int ALL = 8 << 20;

    private FullBudget() {}

    /// What one upload more is told. It is interrupted, so that it does not wait.
    public static Problem problem() throws Refused {
        BodyBudget budget = new BodyBudget();
        try (BodyBudget.Share all = budget.reserve(ALL)) {
            Thread.currentThread().interrupt();
            budget.reserve(1).close();
            throw new AssertionError("there was room beside " + all);
        } catch (Refused e) {
            return e.problem();
        } finally {
            Thread.interrupted();
        }
    }
}
