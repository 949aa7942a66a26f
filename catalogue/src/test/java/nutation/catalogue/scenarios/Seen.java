package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Attempt;
import nutation.engine.history.Course;
import org.jspecify.annotations.Nullable;

/// A day as it is looked at: what the engine says, and the diary until then.
record Seen(Weeks weeks, Day day) {

    String kind() {
        return "the day is " + day.kind().kind().code() + " because of "
                + RuleId.names(day.kind().reasons()) + ", " + level();
    }

    String level() {
        return "the level is " + day.clearance().level().code() + " because of "
                + RuleId.names(day.clearance().reasons());
    }

    /// Reasons of gate, kind and session.
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(day.clearance().reasons());
        reasons.addAll(day.kind().reasons());
        TodaysSession session = day.session();
        if (session != null) {
            reasons.addAll(session.reasons());
        }
        return reasons;
    }

    /// Everything offered, side by side.
    List<Offered> offer() {
        TodaysSession session = day.session();
        return session == null ? List.of() : session.offer();
    }

    /// What is offered of a use, on one side or on all.
    List<Offered> offer(Use use, @Nullable Side side) {
        return offer().stream()
                .filter(each -> new Move.Named(use).is(0, each) && (side == null || side == each.side()))
                .toList();
    }

    /// Why a use stands in the session as it does.
    List<Reason> whyIn(Use use) {
        List<Reason> reasons = new ArrayList<>();
        TodaysSession session = day.session();
        if (session != null) {
            session.items().forEach(each -> {
                if (each.placed().candidate().use().ref().equals(use.ref())) {
                    reasons.addAll(each.placed().candidate().reasons());
                }
            });
        }
        return reasons;
    }

    /// Why a use, or a side of it, does not stand in the session.
    List<Reason> whyOut(Use use, @Nullable Side side) {
        List<Reason> reasons = new ArrayList<>();
        TodaysSession session = day.session();
        if (session != null) {
            session.out().forEach(each -> {
                boolean same =
                        each.exercise().equals(use.exercise()) && each.use().equals(use.id());
                if (same && (side == null || each.side() == side || each.side() == Side.BOTH)) {
                    reasons.add(each.reason());
                }
            });
        }
        return reasons;
    }

    /// The uses that are offered, in order.
    List<String> moves() {
        List<String> moves = new ArrayList<>();
        for (Offered each : offer()) {
            String use = each.exercise() + "/" + each.use();
            if (moves.isEmpty() || !moves.get(moves.size() - 1).equals(use)) {
                moves.add(use);
            }
        }
        return moves;
    }

    List<String> sections() {
        List<String> sections = new ArrayList<>();
        TodaysSession session = day.session();
        if (session != null) {
            session.items().forEach(each -> sections.add(each.placed().section().code()));
        }
        return sections;
    }

    List<String> purposes() {
        List<String> purposes = new ArrayList<>();
        for (Offered each : offer()) {
            Exercise exercise = Weeks.CATALOGUE.exercise(each.exercise());
            if (exercise != null) {
                purposes.addAll(exercise.purposes());
            }
        }
        return purposes;
    }

    /// What the sets of the last seven dates were for, today's with it.
    Set<String> doneInSevenDates() {
        Set<String> purposes = new TreeSet<>();
        for (Entry each : weeks.entries()) {
            if (each instanceof SetDone set && set.at().date() > day.date() - 7) {
                Exercise exercise = Weeks.CATALOGUE.exercise(set.exercise());
                purposes.addAll(exercise == null ? List.of() : exercise.purposes());
            }
        }
        return purposes;
    }

    /// Offered uses that were never attempted before.
    List<String> newMoves() {
        return moves().stream()
                .filter(move -> weeks.entries().stream()
                        .noneMatch(
                                each -> each instanceof SetDone set && (set.exercise() + "/" + set.use()).equals(move)))
                .distinct()
                .toList();
    }

    /// Offered exercises with a higher rung than when the same side was offered last in a full session: a
    /// light one is at the first rung and says nothing of the ladder.
    List<String> stepsUp() {
        return offer().stream()
                .filter(each -> {
                    Offered before = lastOffer(each);
                    return before != null && Doses.rung(each) > Doses.rung(before);
                })
                .map(each -> each.exercise() + "/" + each.use())
                .distinct()
                .toList();
    }

    private @Nullable Offered lastOffer(Offered offered) {
        Offered last = null;
        for (Entry entry : weeks.entries()) {
            if (entry instanceof SessionStarted started && started.kind() == SessionKind.FULL) {
                for (Offered each : started.offer()) {
                    boolean same = each.exercise().equals(offered.exercise())
                            && each.use().equals(offered.use())
                            && each.side() == offered.side();
                    last = same ? each : last;
                }
            }
        }
        return last;
    }

    /// The class of the last answer after a use, on one side or any; null where there is none.
    @Nullable
    AnswerClass lastAnswer(Use use, @Nullable Side side) {
        AnswerClass last = null;
        for (Course course : weeks.history().courses()) {
            for (Attempt each : course.attempts()) {
                boolean same =
                        each.exercise().equals(use.exercise()) && each.use().equals(use.id());
                if (same && each.answer() != null && (side == null || side == each.side())) {
                    last = each.answer();
                }
            }
        }
        return last;
    }

    /// The newest entry of a type, or null.
    <E extends Entry> @Nullable E last(Class<E> type) {
        E last = null;
        for (Entry each : weeks.entries()) {
            last = type.isInstance(each) ? type.cast(each) : last;
        }
        return last;
    }
}
