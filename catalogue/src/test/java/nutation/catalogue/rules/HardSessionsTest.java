package nutation.catalogue.rules;

import nutation.engine.clearance.Level;
import nutation.engine.diary.Answer;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import org.junit.jupiter.api.Test;

/// G10, where a drawn week cannot tell it: a comfort session has no moves, but another version's may have had.
final class HardSessionsTest {
    private static Weeks hard(Weeks weeks) {
        return weeks.ready().start(SessionKind.FULL).tilt(Answer.SHARP).finish(SessionEnd.RED);
    }

    @Test
    void aComfortSessionWithAMoveBreaksNoRun() {
        Weeks weeks = hard(Weeks.open()).start(SessionKind.COMFORT).tilt(Answer.COMFORTABLE);
        Says.level(Level.GENTLE, hard(weeks.finish(SessionEnd.DONE).on(2)).check());
    }
}
