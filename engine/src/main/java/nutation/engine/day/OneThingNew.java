package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Allowed;
import nutation.engine.allowed.Appearances;
import nutation.engine.allowed.Stage;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Clearance;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.ladder.StepUp;
import nutation.engine.session.Candidate;
import nutation.engine.session.Composition;
import nutation.engine.session.Placed;

/// From the second full session on, at most one thing in a session is new: one new exercise, or one rung up (S11).
///
/// @param tries what is composed, in this order, until one brings what it is for
/// @param out new ones that must wait for another (S3)
/// @param reasons what the session says of it
record OneThingNew(List<Try> tries, List<TodaysSession.Out> out, List<Reason> reasons) {
    /// Before the second full session nothing counts as new.
    static final int ANY_NUMBER = 99;

    /// S11: a new one goes first where a purpose has not appeared for so many days and it fills it.
    static final int MISSED_DAYS = 7;

    /// S3: the first new move of stage 2 is for the buttocks, in the week in which it opens.
    private static final String GLUTES = "glutes";

    /// One way to compose the session.
    ///
    /// @param brings the use that is one rung up in it, or empty
    /// @param needsNew whether it is for a new exercise
    record Try(List<Candidate> candidates, int newAllowed, String brings, boolean needsNew) {
        /// Whether the session has in it what this try is for.
        boolean fulfilledBy(Composition composition) {
            if (brings.isEmpty() && !needsNew) {
                return true;
            }
            for (Placed each : composition.items()) {
                boolean up = each.candidate().ref().equals(brings);
                if (up || needsNew && each.candidate().isNew()) {
                    return true;
                }
            }
            return false;
        }
    }

    static OneThingNew on(
            Catalogue catalogue,
            History history,
            Clearance clearance,
            int date,
            List<Allowed> uses,
            List<Candidate> candidates,
            int seconds) {
        if (!hadFull(history, date)) {
            return new OneThingNew(List.of(new Try(candidates, ANY_NUMBER, "", false)), List.of(), List.of());
        }
        List<Reason> held = StepUp.held(history, clearance, false, date);
        if (!held.isEmpty()) {
            return new OneThingNew(List.of(new Try(candidates, 0, "", false)), List.of(), held);
        }
        List<TodaysSession.Out> out = new ArrayList<>();
        List<Candidate> waiting = glutesFirst(history, date, candidates, out);
        Allowed ready = longestReady(uses, waiting, seconds);
        Try fresh = new Try(waiting, 1, "", true);
        List<Try> tries = new ArrayList<>();
        if (ready == null) {
            tries.add(fresh);
        } else {
            Try up = new Try(up(waiting, ready), 0, ready.use().ref(), false);
            boolean newFirst = missed(catalogue, history, date, waiting);
            tries.add(newFirst ? fresh : up);
            tries.add(newFirst ? up : fresh);
        }
        tries.add(new Try(waiting, 1, "", false));
        return new OneThingNew(List.copyOf(tries), List.copyOf(out), List.of());
    }

    private static boolean hadFull(History history, int date) {
        for (Course each : history.courses()) {
            if (each.session().full() && each.happened() && each.date() < date) {
                return true;
            }
        }
        return false;
    }

    /// L2: one exercise a session; the one that has been ready longest, then by name. Its minutes must allow
    /// it (S8).
    private static @org.jspecify.annotations.Nullable Allowed longestReady(
            List<Allowed> uses, List<Candidate> candidates, int seconds) {
        Allowed first = null;
        for (Allowed each : uses) {
            boolean earlier = first == null
                    || each.readySince() < first.readySince()
                    || each.readySince() == first.readySince()
                            && each.use().ref().compareTo(first.use().ref()) < 0;
            if (each.mayGoUp() && earlier && has(candidates, each) && fits(each.up(), seconds)) {
                first = each;
            }
        }
        return first;
    }

    private static boolean has(List<Candidate> candidates, Allowed allowed) {
        for (Candidate each : candidates) {
            if (each.ref().equals(allowed.use().ref())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Allowed up, int seconds) {
        for (var each : up.rungs()) {
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
    private static boolean missed(Catalogue catalogue, History history, int date, List<Candidate> candidates) {
        Appearances appearances = new Appearances(history, date);
        for (Candidate each : candidates) {
            if (each.isNew()) {
                for (String purpose : each.purposes()) {
                    int days = appearances.daysSince(purpose, catalogue.exercises());
                    if (days < 0 || days >= MISSED_DAYS) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// S3: while stage 2 is a week old at most and nothing for the buttocks has appeared, other new moves
    /// wait, as far as one for the buttocks is there.
    private static List<Candidate> glutesFirst(
            History history, int date, List<Candidate> candidates, List<TodaysSession.Out> out) {
        boolean week = Stage.on(history, date).number() == 2
                && Stage.on(history, date - MISSED_DAYS).number() == 1;
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
