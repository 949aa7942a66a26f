package nutation.server.operations;

import java.util.function.BooleanSupplier;

/// Whether requests should be sent here: the store answers, and no stop is under way.
public final class Readiness {
    private final BooleanSupplier store;
    private volatile boolean leaving;

    /// Ready as soon as the store answers.
    ///
    /// @param store asks the store something small
    public Readiness(BooleanSupplier store) {
        this.store = store;
    }

    public boolean ready() {
        return !leaving && store.getAsBoolean();
    }

    /// From now on no, so that a balancer sends nothing more while the last requests are finished.
    public void leave() {
        leaving = true;
    }
}
