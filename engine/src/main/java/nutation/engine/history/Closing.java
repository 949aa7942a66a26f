package nutation.engine.history;

import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import org.jspecify.annotations.Nullable;

/// Resting pain at the close of a session against its start (P7).
public final class Closing {
    /// P7, G12: so much above the start.
    public static final int HIGHER_BY = 2;

    private Closing() {}

    /// The reading at the close of a session that hurt, or null.
    public static @Nullable Reading of(History history, Course course) {
        if (!course.hurt()) {
            return null;
        }
        for (Reading each : history.readings().on(course.date())) {
            boolean own = course.session().id().equals(each.session())
                    || each.session() == null
                            && each.at().compareTo(course.session().last()) >= 0;
            if (each.moment() == Moment.CLOSE && own) {
                return each;
            }
        }
        return null;
    }

    /// By how much the worst place rose from the start to the close; 0 where nothing was read at the close. A
    /// start that was not read counts as 0 (D7).
    public static int rise(History history, Course course) {
        Reading close = of(history, course);
        if (close == null) {
            return 0;
        }
        Levels before = history.readings()
                .latestComplete(course.date(), course.session().start());
        Levels start = before == null ? Levels.UNKNOWN : before;
        Levels end = Levels.of(close);
        int rise = Levels.or0(end.left()) - Levels.or0(start.left());
        rise = Math.max(rise, Levels.or0(end.right()) - Levels.or0(start.right()));
        return Math.max(rise, Levels.or0(end.centre()) - Levels.or0(start.centre()));
    }
}
