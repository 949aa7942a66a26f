package nutation.engine.session;

import java.util.List;

/// Chooses a session exactly (S9): among all selections and orders that break no rule, the best.
public final class Composer {
    /// S2: never more exercises than these.
    public static final int MOST = 6;

    private Composer() {}

    /// The best session, or an empty one when nothing satisfies the must-haves.
    public static Composition compose(Request request) {
        Pool pool = new Pool(request);
        List<Placed> items = best(pool, request);
        return new Composition(items, new WhyNot(pool, request, items).all());
    }

    /// The same session under a request that allows fewer new ones. It must not have more of them than that: then it
    /// is the best there too, and only what is left out is explained anew.
    public static Composition stays(Composition best, Request request) {
        return new Composition(best.items(), new WhyNot(new Pool(request), request, best.items()).all());
    }

    private static List<Placed> best(Pool pool, Request request) {
        return switch (request.kind()) {
            case FULL -> bestFull(pool, request);
            case LIGHT -> new LightSearch(pool, request).best();
            case COMFORT -> List.of();
        };
    }

    private static List<Placed> bestFull(Pool pool, Request request) {
        for (Shape shape : Shape.ALL) {
            List<Placed> best = pool.canFill(shape) ? new Search(pool, shape, request).best() : null;
            if (best != null) {
                return best;
            }
        }
        return List.of();
    }
}
