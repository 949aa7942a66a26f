package nutation.engine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best full session of one shape: branch and bound in playing order, one closing stretch after the other.
///
/// It goes through the tree three times, each time with what the time before has found: how many days overdue can be
/// covered; with how few changes of position and how much tolerance; and under which names, in all orders, the
/// smallest names first.
final class Search {
    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();
    private static final int CLOSING = Section.CLOSING.ordinal();

    private enum Aim {
        DAYS,
        TIE,
        NAMES
    }

    private final Pool pool;
    private final Shape shape;
    private final Request request;
    private final Path path;
    private final Outlook outlook;

    private Aim aim = Aim.DAYS;
    private Order order;
    private int days = -1;
    private int tie = Integer.MIN_VALUE;
    private @Nullable List<Placed> found;

    Search(Pool pool, Shape shape, Request request) {
        this.pool = pool;
        this.shape = shape;
        this.request = request;
        this.path = new Path(pool);
        this.outlook = new Outlook(pool, shape, request);
        this.order = Order.byWorth(pool, shape);
    }

    /// The best session of this shape, or null where there is none.
    @Nullable
    List<Placed> best() {
        throughAllClosings();
        if (days < 0) {
            return null;
        }
        aim = Aim.TIE;
        throughAllClosings();
        aim = Aim.NAMES;
        order = Order.byName(pool, shape);
        throughAllClosings();
        return found;
    }

    private void throughAllClosings() {
        if (!shape.closing()) {
            begin(Path.NONE);
            return;
        }
        for (int item : order.closing()) {
            begin(item);
        }
    }

    private void begin(int closing) {
        List<Placed> before = found;
        found = null;
        path.begin(closing);
        if (path.fresh() <= request.newAllowed() && promising()) {
            goOn();
        }
        if (before != null && (found == null || Names.compare(before, found) < 0)) {
            found = before;
        }
    }

    private void goOn() {
        int now = path.section();
        boolean any = path.length() > 0;
        boolean full = path.exercises() == request.most();
        boolean whole = any && now == shape.last();
        // By name the closing stretch is one of what may come next, and has its turn among them.
        boolean inTurn = aim == Aim.NAMES && !full && path.closing() != Path.NONE;
        if (whole && !inTurn) {
            judge();
        }
        if (full) {
            return;
        }
        if (any) {
            for (int next : order.after(now)) {
                int item = next >> Order.BITS;
                int section = next & Order.SECTION;
                if (section < CLOSING) {
                    step(item, section);
                } else if (inTurn && whole && item == path.closing()) {
                    judge();
                }
            }
        }
        if (now == WARM_UP) {
            for (int item : order.warmingUp()) {
                step(item, WARM_UP);
            }
        }
    }

    private void step(int item, int section) {
        if (found == null && may(item, section)) {
            path.place(item, section);
            if (promising()) {
                goOn();
            }
            path.back();
        }
    }

    private boolean may(int item, int section) {
        return path.free(item, section)
                && (section != WARM_UP || shape.warmsUp(path.length(), pool.fits(item, STRENGTH)))
                && (!pool.isNew[item] || path.fresh() < request.newAllowed())
                && (aim == Aim.NAMES || path.tidy(item, section, order.rank()))
                && path.secondsWith(item) <= request.seconds();
    }

    private boolean promising() {
        return switch (aim) {
            case DAYS -> outlook.moreThan(days, path);
            case TIE -> outlook.tie(days, path) > tie;
            case NAMES -> outlook.tie(days, path) >= tie;
        };
    }

    private void judge() {
        int reached = pool.days[path.covered()];
        int even = Reach.tie(path.changesInAll(), path.tolerance());
        if (aim == Aim.NAMES) {
            found = found == null && reached == days && even == tie ? path.placed() : found;
        } else if (reached > days || reached == days && even > tie) {
            days = reached;
            tie = even;
        }
    }
}
