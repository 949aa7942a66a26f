package nutation.engine.day;

import java.util.List;
import nutation.engine.aerobic.AerobicWeek;
import nutation.engine.allowed.Circumstances;
import nutation.engine.allowed.Stage;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Gate;
import nutation.engine.clearance.HeldDates;
import nutation.engine.clearance.Level;
import nutation.engine.diary.Reading;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.review.ReviewDue;
import org.jspecify.annotations.Nullable;

/// All that is decided for one date.
///
/// @param date the date asked for, an epoch day
/// @param clearance the gate
/// @param kind the kind of the day
/// @param stage how far the programme has opened
/// @param questions what is still to be asked
/// @param review when the three-week review is due (V)
/// @param aerobic the minutes of this week (A)
/// @param session what may be started, or goes on; null where nothing may
/// @param preview what waits behind the short check or the reading before; may be shown, never started
public record Day(
        int date,
        String engine,
        String catalogue,
        Clearance clearance,
        DayKind kind,
        Stage stage,
        List<Question> questions,
        ReviewDue review,
        AerobicWeek aerobic,
        @Nullable TodaysSession session,
        @Nullable TodaysSession preview) {

    /// The canonical answer: one line of JSON, the same bytes on the JVM and in the browser.
    public String text() {
        return DayJson.text(this);
    }

    /// Decides a date, refusals first.
    public static Day on(String engine, Catalogue catalogue, History history, int date) {
        Gate gate = Gate.on(catalogue, history, date);
        Clearance clearance = gate.clearance();
        Course open = OpenSession.on(history, date);
        Clearance before = gate.withoutCheck();
        HeldDates held = HeldDates.on(catalogue, history, date, gate);
        ReviewDue review = ReviewDue.on(history, date, before.level(), held);
        Circumstances circumstances = Circumstances.on(catalogue, history, date);
        String playing = open == null ? "" : open.session().id();
        DayKind kind = DayKind.on(clearance, review, history, date, playing);
        TodaysSession session = null;
        TodaysSession preview = null;
        if (open != null) {
            session = OpenSession.of(catalogue, history, clearance, open);
        } else if (kind.kind() != KindOfDay.NONE) {
            session = Planner.plan(catalogue, history, circumstances, clearance, review.asked(), date, kind.kind());
        }
        Reason nothingFits = session == null ? null : Unfulfilled.nothingFits(session.reasons());
        if (nothingFits != null) {
            clearance = clearance.keeping(nothingFits);
        }
        if (open == null && session != null) {
            kind = kind.downTo(KindOfDay.of(session.kind()), session.reasons());
        }
        AerobicWeek aerobic = AerobicWeek.on(catalogue, history, circumstances, date, before, held);
        if (open == null && waits(gate, history, date)) {
            preview = preview(catalogue, history, circumstances, gate, nothingFits, review, date);
        }
        return new Day(
                date,
                engine,
                catalogue.version(),
                clearance,
                kind,
                Stage.under(history, clearance, date),
                Questions.on(catalogue, history, gate, review, aerobic.unanswered(), date),
                review,
                aerobic,
                session,
                preview);
    }

    /// The questions of that date alone: the same as of the whole day, without planning a session.
    public static List<Question> questions(Catalogue catalogue, History history, int date) {
        Gate gate = Gate.on(catalogue, history, date);
        HeldDates held = HeldDates.on(catalogue, history, date, gate);
        ReviewDue review = ReviewDue.on(history, date, gate.withoutCheck().level(), held);
        return Questions.on(catalogue, history, gate, review, AerobicWeek.unanswered(history, date), date);
    }

    /// Whether only the short check, or the reading before, stands in between.
    private static boolean waits(Gate gate, History history, int date) {
        boolean check = gate.checkDue() != null && gate.withoutCheck().level().compareTo(Level.ANSWER_FIRST) > 0;
        boolean reading = gate.clearance().level().compareTo(Level.ANSWER_FIRST) > 0
                && history.readings().latestComplete(date, null) == null;
        return check || reading;
    }

    /// The day as it will be when the check is answered with no and the resting pain is as usual.
    ///
    /// @param nothingFits why the day as it stands is held at `keep` (S10), or null: the preview is held there
    ///     with it
    private static @Nullable TodaysSession preview(
            Catalogue catalogue,
            History history,
            Circumstances circumstances,
            Gate gate,
            @Nullable Reason nothingFits,
            ReviewDue review,
            int date) {
        History answered = history;
        if (history.readings().latestComplete(date, null) == null) {
            Reading usual = UsualReading.on(history, date);
            answered = history.with(usual);
        }
        Gate then = answered == history ? gate : Gate.on(catalogue, answered, date);
        Clearance clearance =
                nothingFits == null ? then.withoutCheck() : then.withoutCheck().keeping(nothingFits);
        DayKind kind = DayKind.on(clearance, review, answered, date, "");
        return kind.kind() == KindOfDay.NONE
                ? null
                : Planner.plan(catalogue, answered, circumstances, clearance, review.asked(), date, kind.kind());
    }
}
