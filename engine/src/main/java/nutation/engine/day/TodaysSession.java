package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.session.Candidate;
import nutation.engine.session.Composition;
import nutation.engine.session.Placed;
import nutation.engine.session.Segment;
import nutation.engine.session.Timeline;
import org.jspecify.annotations.Nullable;

/// A session as one answer: what, how much, in which second, and why; what not, and why not.
///
/// @param state offered, or going on
/// @param id the id of the open session, or null
/// @param until local time until which an open session may be resumed (W2), or null
/// @param minutes the minutes it was made for
/// @param seconds sets, rests and changes
/// @param reasons why the session is of this kind, where the day would have allowed more
/// @param out uses and sides that are not in it, each with one reason; a use may stand in it more than once
/// @param timeline what is to do from 0 ms; in an open session what is left
/// @param finish how an open session is to be closed now, or null while something is left to do
public record TodaysSession(
        State state,
        @Nullable String id,
        @Nullable String until,
        SessionKind kind,
        int minutes,
        int seconds,
        List<Reason> reasons,
        List<Item> items,
        List<Out> out,
        List<Segment> timeline,
        @Nullable SessionEnd finish) {

    /// Offered, or begun and not closed.
    public enum State {
        OFFERED("offered"),
        OPEN("open");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /// The code in the canonical answer.
        public String code() {
            return code;
        }
    }

    /// One exercise in its place.
    ///
    /// @param done what became of each side of an open session, in the order of its sides
    public record Item(Placed placed, List<SideState> done) {}

    /// A side that is over.
    ///
    /// @param answer its class, or null where it was skipped
    public record SideState(Side side, @Nullable AnswerClass answer) {}

    /// A use, or one side of it, that is not in the session.
    public record Out(String exercise, String use, Side side, Reason reason) {
        static Out of(Use use, Side side, Reason reason) {
            return new Out(use.exercise(), use.id(), side, reason);
        }
    }

    /// What the diary records when it is started: every side with its dose and its reasons, in playing order.
    public List<Offered> offer() {
        List<Offered> offer = new ArrayList<>();
        for (Item each : items) {
            Candidate candidate = each.placed().candidate();
            List<Reason> reasons = new ArrayList<>();
            reasons.add(each.placed().section().reason());
            reasons.addAll(candidate.reasons());
            for (int i = 0; i < candidate.sides().size(); i++) {
                Rung rung = candidate.rungs().get(i);
                offer.add(new Offered(
                        candidate.use().exercise(),
                        candidate.use().id(),
                        candidate.sides().get(i),
                        rung.variant(),
                        rung.hold(),
                        rung.reps(),
                        rung.sets(),
                        List.copyOf(reasons)));
            }
        }
        return offer;
    }

    static TodaysSession offered(SessionKind kind, int minutes, Composition composition, List<Out> out) {
        List<Item> items = new ArrayList<>();
        for (Placed each : composition.items()) {
            items.add(new Item(each, List.of()));
        }
        Timeline timeline = Timeline.of(composition.items());
        return new TodaysSession(
                State.OFFERED,
                null,
                null,
                kind,
                minutes,
                timeline.seconds(),
                List.of(),
                items,
                List.copyOf(out),
                timeline.segments(),
                null);
    }

    static TodaysSession comfort(Timeline timeline, List<Out> out) {
        return new TodaysSession(
                State.OFFERED,
                null,
                null,
                SessionKind.COMFORT,
                COMFORT_MINUTES,
                timeline.seconds(),
                List.of(),
                List.of(),
                List.copyOf(out),
                timeline.segments(),
                null);
    }

    /// D11: a comfort session is at most so long.
    static final int COMFORT_MINUTES = 5;

    /// The same, every exercise of it carrying these reasons into the diary.
    TodaysSession counting(List<Reason> why) {
        List<Item> counting = new ArrayList<>();
        for (Item each : items) {
            Candidate candidate = each.placed().candidate();
            List<Reason> reasons = new ArrayList<>(candidate.reasons());
            reasons.addAll(why);
            Placed placed = new Placed(each.placed().section(), candidate.at(candidate.rungs(), reasons));
            counting.add(new Item(placed, each.done()));
        }
        return new TodaysSession(
                state, id, until, kind, minutes, seconds, reasons, List.copyOf(counting), out, timeline, finish);
    }

    TodaysSession because(List<Reason> why) {
        return new TodaysSession(
                state, id, until, kind, minutes, seconds, List.copyOf(why), items, out, timeline, finish);
    }
}
