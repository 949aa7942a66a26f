package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Whole;
import nutation.engine.allowed.Allowed;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.allowed.Appearances;
import nutation.engine.allowed.Stage;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.Less;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import nutation.engine.history.Preferences;
import nutation.engine.session.Candidate;
import nutation.engine.session.Comfort;
import nutation.engine.session.Composer;
import nutation.engine.session.Composition;
import nutation.engine.session.LeftOut;
import nutation.engine.session.Overdue;
import nutation.engine.session.Request;

/// Plans a session of the day's kind: full, else light, else comfort (S8, S10).
final class Planner {
    /// S1: a light session is at most so long, in seconds.
    static final int LIGHT_SECONDS = 360;

    /// K5: a bad day is at most so long, in seconds.
    static final int BAD_DAY_SECONDS = 300;

    /// S2: at most so many exercises in week 1 (an aim there, a cap here: the smaller plan is kept better).
    static final int MOST_IN_WEEK_1 = 4;

    /// S11: before the second full session nothing counts as new.
    static final int ANY_NUMBER = 99;

    private final Catalogue catalogue;
    private final History history;
    private final int date;
    private final Preferences preferences;
    private final List<Allowed> uses;

    private Planner(Catalogue catalogue, History history, int date) {
        this.catalogue = catalogue;
        this.history = history;
        this.date = date;
        this.preferences = history.preferences(date);
        this.uses = AllowedUses.on(catalogue, history, date);
    }

    static TodaysSession plan(Catalogue catalogue, History history, int date, KindOfDay kind) {
        return new Planner(catalogue, history, date).plan(kind);
    }

    private TodaysSession plan(KindOfDay kind) {
        List<TodaysSession.Out> out = new ArrayList<>();
        for (Allowed each : uses) {
            for (Allowed.SideOut side : each.out()) {
                out.add(TodaysSession.Out.of(each.use(), side.side(), side.reason()));
            }
        }
        return switch (kind) {
            case FULL -> full(out);
            case LIGHT -> light(out, List.of());
            case COMFORT, NONE -> comfort(out, List.of());
        };
    }

    private TodaysSession full(List<TodaysSession.Out> out) {
        int seconds = preferences.minutes() * 60;
        boolean first = !hadFull();
        Stage stage = Stage.on(history, date);
        int most = stage.day() <= 7 ? MOST_IN_WEEK_1 : Composer.MOST;
        Request request = new Request(
                SessionKind.FULL, seconds, most, first ? ANY_NUMBER : 1, candidates(out, false, seconds), overdue());
        Composition composition = Composer.compose(request);
        if (composition.empty()) {
            return light(out, List.of(Reason.of("S10", "no-full").with("minutes", preferences.minutes())));
        }
        return TodaysSession.offered(SessionKind.FULL, preferences.minutes(), composition, leftOut(out, composition));
    }

    private TodaysSession light(List<TodaysSession.Out> out, List<Reason> why) {
        int seconds = preferences.today() == Less.BAD_DAY ? BAD_DAY_SECONDS : LIGHT_SECONDS;
        seconds = Math.min(seconds, preferences.minutes() * 60);
        Request request = new Request(
                SessionKind.LIGHT, seconds, Composer.MOST, ANY_NUMBER, candidates(out, true, seconds), overdue());
        Composition composition = Composer.compose(request);
        if (composition.empty()) {
            List<Reason> more = new ArrayList<>(why);
            more.add(Reason.of("S10", "nothing-fits"));
            return comfort(out, more);
        }
        return TodaysSession.offered(
                        SessionKind.LIGHT, Whole.div(seconds + 59, 60), composition, leftOut(out, composition))
                .because(why);
    }

    private TodaysSession comfort(List<TodaysSession.Out> out, List<Reason> why) {
        return TodaysSession.comfort(
                        Comfort.timeline(Ease.position(catalogue, history, date), Comfort.MOST_SECONDS), out)
                .because(why);
    }

    private List<TodaysSession.Out> leftOut(List<TodaysSession.Out> out, Composition composition) {
        List<TodaysSession.Out> all = new ArrayList<>(out);
        for (LeftOut each : composition.out()) {
            all.add(TodaysSession.Out.of(each.candidate().use(), Side.BOTH, each.reason()));
        }
        return all;
    }

    private List<Candidate> candidates(List<TodaysSession.Out> out, boolean light, int seconds) {
        List<Candidate> candidates = new ArrayList<>();
        Appearances appearances = new Appearances(history, date);
        for (Allowed each : uses) {
            Exercise exercise = catalogue.exercise(each.use().exercise());
            if (!each.open() || exercise == null) {
                continue;
            }
            Reason limit = light ? null : Limits.of(each.use(), each.rung(), seconds);
            List<Appearances.Appearance> past =
                    appearances.of(each.use().exercise(), each.use().id());
            if (limit == null && light && !past.isEmpty()) {
                AnswerClass last = past.get(past.size() - 1).answer();
                limit = last.compareTo(AnswerClass.PAINFUL) <= 0 ? Reason.of("S1", "painful-last-time") : null;
            }
            if (limit != null) {
                out.add(TodaysSession.Out.of(each.use(), Side.BOTH, limit));
            } else {
                candidates.add(inPosition(Candidate.of(
                        exercise,
                        each.use(),
                        each.rung(),
                        each.sides(),
                        Appearances.tolerance(past),
                        past.isEmpty(),
                        each.cues(),
                        each.reasons())));
            }
        }
        return candidates;
    }

    /// The squeeze may be done sitting (A1:13), for who must not lie on the back (S1, p7).
    private Candidate inPosition(Candidate candidate) {
        boolean sitting = candidate.cues().contains("p7");
        return sitting ? candidate.in(Start.SITTING_FLOOR) : candidate;
    }

    private List<Overdue> overdue() {
        Appearances appearances = new Appearances(history, date);
        List<Overdue> result = new ArrayList<>();
        for (String purpose : Purposes.of(catalogue)) {
            int days = appearances.daysSince(purpose, catalogue.exercises());
            result.add(new Overdue(purpose, days < 0 ? Overdue.MOST : days));
        }
        return result;
    }

    private boolean hadFull() {
        for (PastSession each : history.sessions()) {
            if (each.kind() == SessionKind.FULL && each.happened() && each.date() < date) {
                return true;
            }
        }
        return false;
    }
}
