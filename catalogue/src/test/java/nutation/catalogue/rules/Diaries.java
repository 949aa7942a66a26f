package nutation.catalogue.rules;

import java.util.List;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Moment;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.Side;

/// Long diaries to measure with: somebody who comes every day, does all that is offered and finds it comfortable.
public final class Diaries {
    private Diaries() {}

    /// So many days of it, from 2026-11-21 on; about 12 entries a day.
    public static List<Entry> steady(int days) {
        Weeks weeks = Weeks.screened();
        for (int day = 0; day < days; day++) {
            if (day > 0) {
                weeks.on(day);
            }
            day(weeks);
        }
        return weeks.entries();
    }

    private static void day(Weeks weeks) {
        weeks.ready();
        TodaysSession session = weeks.day().session();
        if (session == null) {
            weeks.screening().reading(2, 1, 0);
            session = weeks.day().session();
        }
        if (session != null && !session.items().isEmpty()) {
            weeks.startToday();
            for (TodaysSession.Item each : session.items()) {
                var candidate = each.placed().candidate();
                for (Side side : candidate.sides()) {
                    weeks.set(candidate.use().exercise(), candidate.use().id(), side, Answer.COMFORTABLE);
                }
            }
            weeks.finish(SessionEnd.DONE);
        }
        weeks.later(600).reading(Moment.EVENING, 2, 1, 0);
    }
}
