package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// Red events and hard sessions that come together (G10, R36).
final class HardSessions {
    /// G10: so many red events ...
    static final int RED_EVENTS = 3;

    /// G10: ... in so many dates.
    static final int WINDOW = 7;

    private static final String RULE = "G10";

    private final History history;
    private final Releases releases;
    private final List<Hold> holds;

    private HardSessions(History history, Releases releases, List<Hold> holds) {
        this.history = history;
        this.releases = releases;
        this.holds = holds;
    }

    /// @param holds those of all other rules: whether a session was done under `gentle`
    static void tell(History history, Releases releases, List<Hold> holds) {
        // What is red or hard has hurt.
        if (history.hurt().isEmpty()) {
            return;
        }
        HardSessions search = new HardSessions(history, releases, holds);
        // What comes together are two at least.
        if (history.hurt().size() > 1) {
            search.redEvents();
            search.twoRunning(SessionKind.FULL);
            search.twoRunning(SessionKind.LIGHT);
        }
        if (!holds.isEmpty()) {
            search.underGentle(List.copyOf(holds));
        }
    }

    private void redEvents() {
        List<Integer> dates = new ArrayList<>();
        for (Course each : history.hurt()) {
            SetDone cause = each.red() ? worst(each, AnswerClass.RED) : null;
            if (cause != null && !releases.spent(RULE, cause)) {
                dates.add(each.date());
                int from = each.date() - WINDOW;
                int events = 0;
                for (int date : dates) {
                    events += date > from ? 1 : 0;
                }
                if (events >= RED_EVENTS) {
                    hold(cause, Level.GENTLE, Reason.of(RULE, "red-events").with("events", events));
                }
            }
        }
    }

    private void twoRunning(SessionKind kind) {
        boolean before = false;
        for (Course each : history.courses()) {
            if (each.session().kind() != kind || !each.happened()) {
                continue;
            }
            SetDone cause = each.hard() ? worst(each, AnswerClass.PAINFUL) : null;
            boolean hard = cause != null && !releases.spent(RULE, cause);
            if (cause != null && hard && before) {
                hold(cause, Level.GENTLE, Reason.of(RULE, "hard-twice"));
            }
            before = hard;
        }
    }

    /// A red event, or pain in two sessions running, in light sessions under `gentle`.
    private void underGentle(List<Hold> gentle) {
        boolean before = false;
        for (Course each : history.courses()) {
            if (each.session().kind() != SessionKind.LIGHT || !each.happened()) {
                continue;
            }
            SetDone cause = each.hurt() ? worst(each, AnswerClass.PAINFUL) : null;
            boolean hurt = cause != null && !releases.spent(RULE, cause) && heldAt(gentle, each);
            if (cause != null && hurt && (each.red() || before)) {
                hold(cause, Level.LOCKED, Reason.of(RULE, each.red() ? "red-under-gentle" : "painful-under-gentle"));
            }
            before = hurt;
        }
    }

    /// Whether a hold of this level or worse stood when the session began.
    private boolean heldAt(List<Hold> gentle, Course course) {
        for (Hold each : gentle) {
            boolean stood = each.level().compareTo(Level.GENTLE) <= 0
                    && each.at().compareTo(course.session().start()) <= 0
                    && !history.slip(each.cause())
                    && !releases.spentBefore(
                            each.rule(), each.cause(), course.session().start());
            if (stood) {
                return true;
            }
        }
        return false;
    }

    private void hold(SetDone cause, Level level, Reason reason) {
        holds.add(new Hold(RULE, cause, level, reason.from("A3:256", "R36")));
    }

    /// The last set of a session with such an answer or a worse one.
    private static @Nullable SetDone worst(Course course, AnswerClass from) {
        for (int i = course.session().sets().size() - 1; i >= 0; i--) {
            if (course.classes().get(i).compareTo(from) <= 0) {
                return course.session().sets().get(i);
            }
        }
        return null;
    }
}
