package nutation.engine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best full session of one shape: branch and bound in playing order.
///
/// It goes through the tree three times, each time with what the time before has found: how many days overdue can be
/// covered; with how few changes of position and how much tolerance; and under which names, in all orders, the
/// smallest names first.
final class Search {
    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();

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
        goOn();
        if (days < 0) {
            return null;
        }
        aim = Aim.TIE;
        goOn();
        aim = Aim.NAMES;
        order = Order.byName(pool, shape);
        goOn();
        return found;
    }

    private void goOn() {
        if (!promising()) {
            return;
        }
        int section = path.section();
        if (path.length() > 0) {
            if (section == shape.last()) {
                judge();
            }
            tryAll(order.after(section));
        }
        if (section == WARM_UP) {
            tryAll(order.warmingUp());
        }
    }

    private void tryAll(int[] steps) {
        if (path.length() == request.most()) {
            return;
        }
        for (int step : steps) {
            int item = Order.item(step);
            int section = Order.section(step);
            if (found == null && may(item, section)) {
                path.place(item, section);
                goOn();
                path.back();
            }
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
            case TIE -> outlook.reaches(days, tie + 1, path);
            case NAMES -> outlook.reaches(days, tie, path);
        };
    }

    private void judge() {
        int reached = pool.days[path.covered()];
        int even = Reach.tie(path.changes(), path.tolerance());
        if (aim == Aim.NAMES) {
            found = reached == days && even == tie ? path.placed() : null;
        } else if (reached > days || reached == days && even > tie) {
            days = reached;
            tie = even;
        }
    }
}
