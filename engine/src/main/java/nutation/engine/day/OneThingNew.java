package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Allowed;
import nutation.engine.allowed.Stage;
import nutation.engine.catalogue.Rung;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.session.Candidate;
import nutation.engine.session.Composition;
import nutation.engine.session.Placed;
import org.jspecify.annotations.Nullable;

/// From the second full session on, at most one thing in a session is new: one new exercise, or one rung up (S11).
final class OneThingNew {
    /// Before the second full session nothing counts as new.
    static final int ANY_NUMBER = 99;

    /// S3: the week in which stage 2 opens, in days.
    static final int OPENING_DAYS = 7;

    /// S3: the first new move of stage 2 is for the buttocks, in the week in which it opens.
    private static final String GLUTES = "glutes";

    private final History history;
    private final Purposes purposes;
    private final int date;
    private final int seconds;
    private final Composing composing;

    /// How a session is composed: by the planner or by an article.
    interface Composing {
        Composition of(List<Candidate> candidates, int newAllowed);

        /// The session without anything new, where the best with something new has nothing new either.
        Composition withoutNew(List<Candidate> candidates, Composition best);
    }

    /// What came of it.
    ///
    /// @param out new ones that must wait for another (S3)
    /// @param reasons what the session says of it
    record Outcome(Composition composition, List<TodaysSession.Out> out, List<Reason> reasons) {}

    /// @param seconds of the session
    OneThingNew(History history, Purposes purposes, int date, int seconds, Composing composing) {
        this.history = history;
        this.purposes = purposes;
        this.date = date;
        this.seconds = seconds;
        this.composing = composing;
    }

    /// The session with at most one thing new.
    ///
    /// @param held why nothing may go up, empty where something may (L2)
    Outcome compose(List<Reason> held, List<Allowed> uses, List<Candidate> candidates) {
        if (!hadFull()) {
            return new Outcome(composing.of(candidates, ANY_NUMBER), List.of(), List.of());
        }
        if (!held.isEmpty()) {
            Composition known = composing.of(candidates, 0);
            // Nothing goes up; but what was never tried may stand in where there would be no session without it, save
            // under `keep`.
            boolean tryOne = known.empty() && !keeps(held);
            return new Outcome(tryOne ? composing.of(candidates, 1) : known, List.of(), held);
        }
        List<TodaysSession.Out> out = new ArrayList<>();
        List<Candidate> waiting = glutesFirst(candidates, out);
        return new Outcome(best(uses, waiting), List.copyOf(out), List.of());
    }

    private static boolean keeps(List<Reason> held) {
        for (Reason each : held) {
            if (each.rule().equals("L2") && each.code().equals("held-back")) {
                return true;
            }
        }
        return false;
    }

    private Composition best(List<Allowed> uses, List<Candidate> waiting) {
        boolean newFirst = missed(waiting);
        Composition fresh = newFirst || !anyMayGoUp(uses) ? composing.of(waiting, 1) : null;
        if (fresh != null && (!newFirst || hasNew(fresh))) {
            return fresh;
        }
        Composition known = fresh == null ? composing.of(waiting, 0) : composing.withoutNew(waiting, fresh);
        Allowed ready = longestReady(uses, known);
        if (ready != null) {
            Composition up = composing.of(up(waiting, ready), 0);
            if (has(up, ready)) {
                return up;
            }
        }
        return newFirst ? known : composing.of(waiting, 1);
    }

    private static boolean anyMayGoUp(List<Allowed> uses) {
        for (Allowed each : uses) {
            if (each.mayGoUp()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNew(Composition composition) {
        for (Placed each : composition.items()) {
            if (each.candidate().isNew()) {
                return true;
            }
        }
        return false;
    }

    private boolean hadFull() {
        for (Course each : history.courses()) {
            if (each.session().full() && each.happened() && each.date() < date) {
                return true;
            }
        }
        return false;
    }

    /// L2: one exercise a session; the one that has been ready longest, then by name. Its minutes must allow
    /// it (S8).
    private @Nullable Allowed longestReady(List<Allowed> uses, Composition known) {
        Allowed first = null;
        for (Allowed each : uses) {
            boolean earlier = first == null
                    || each.readySince() < first.readySince()
                    || each.readySince() == first.readySince()
                            && each.use().ref().compareTo(first.use().ref()) < 0;
            if (each.mayGoUp() && earlier && has(known, each) && fits(each.up())) {
                first = each;
            }
        }
        return first;
    }

    private static boolean has(Composition composition, Allowed allowed) {
        for (Placed each : composition.items()) {
            if (each.candidate().ref().equals(allowed.use().ref())) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Allowed up) {
        for (Rung each : up.rungs()) {
            if (each.totalSeconds() * Candidate.PART > seconds) {
                return false;
            }
        }
        return Limits.of(up.use(), up.rungs(), seconds) == null;
    }

    private static List<Candidate> up(List<Candidate> candidates, Allowed ready) {
        Allowed up = ready.up();
        List<Candidate> result = new ArrayList<>();
        for (Candidate each : candidates) {
            result.add(each.ref().equals(up.use().ref()) ? each.at(up.rungs(), up.reasons()) : each);
        }
        return result;
    }

    /// Whether a purpose has not appeared for so long and something new fills it.
    private boolean missed(List<Candidate> candidates) {
        for (Candidate each : candidates) {
            if (each.isNew() && purposes.missed(each.purposes())) {
                return true;
            }
        }
        return false;
    }

    /// S3: while stage 2 is a week old at most and nothing for the buttocks has appeared, other new moves
    /// wait, as far as one for the buttocks is there.
    private List<Candidate> glutesFirst(List<Candidate> candidates, List<TodaysSession.Out> out) {
        boolean week = Stage.on(history, date).number() == 2
                && Stage.on(history, date - OPENING_DAYS).number() == 1;
        boolean there = false;
        boolean seen = false;
        for (Candidate each : candidates) {
            boolean glutes = each.purposes().contains(GLUTES);
            there |= glutes && each.isNew();
            seen |= glutes && !each.isNew();
        }
        if (!week || !there || seen) {
            return candidates;
        }
        List<Candidate> result = new ArrayList<>();
        for (Candidate each : candidates) {
            if (each.isNew() && !each.purposes().contains(GLUTES)) {
                out.add(TodaysSession.Out.of(
                        each.use(), Side.BOTH, Reason.of("S3", "glutes-first").from("R01")));
            } else {
                result.add(each);
            }
        }
        return result;
    }
}
