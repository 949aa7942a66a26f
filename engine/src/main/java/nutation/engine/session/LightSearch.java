package nutation.engine.session;

import java.util.List;

/// The best light session (S1): as many moves as fit, easy ones first; then as in a full one (S9).
///
/// There are four moves at most, so all selections and orders are gone through, smallest names first; of equally good
/// ones the first stays.
final class LightSearch {
    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();

    private final Pool pool;
    private final Request request;
    private final Path path;
    private final int[] byName;
    private final int[] byPreference;
    private int most;
    private int days;
    private int tie;
    private List<Placed> found = List.of();

    LightSearch(Pool pool, Request request) {
        this.pool = pool;
        this.request = request;
        this.path = new Path(pool);
        this.byName = pool.byName();
        this.byPreference = pool.byPreference();
    }

    /// The best session, empty where nothing fits.
    List<Placed> best() {
        goOn();
        return found;
    }

    private void goOn() {
        judge();
        if (path.length() < request.most()) {
            step(byName, STRENGTH);
            if (path.section() == WARM_UP) {
                step(byPreference, WARM_UP);
            }
        }
    }

    private void step(int[] items, int section) {
        for (int item : items) {
            boolean mayBeNew = !pool.isNew[item] || path.fresh() < request.newAllowed();
            if (pool.fits(item, section)
                    && mayBeNew
                    && path.free(item, section)
                    && path.secondsWith(item) <= request.seconds()) {
                path.place(item, section);
                goOn();
                path.back();
            }
        }
    }

    private void judge() {
        int exercises = path.length();
        int reached = pool.days[path.covered()];
        int even = Reach.tie(path.changes(), path.tolerance());
        boolean same = exercises == most;
        if (exercises > most || same && reached > days || same && reached == days && even > tie) {
            most = exercises;
            days = reached;
            tie = even;
            found = path.placed();
        }
    }
}
