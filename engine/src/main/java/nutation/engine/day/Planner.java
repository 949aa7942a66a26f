package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Whole;
import nutation.engine.allowed.Allowed;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.allowed.Appearances;
import nutation.engine.allowed.Circumstances;
import nutation.engine.allowed.Positions;
import nutation.engine.allowed.Stage;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Programme;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Start;
import nutation.engine.clearance.Clearance;
import nutation.engine.diary.Less;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.history.Preferences;
import nutation.engine.ladder.StepUp;
import nutation.engine.session.ArticleComposer;
import nutation.engine.session.Candidate;
import nutation.engine.session.Comfort;
import nutation.engine.session.Composer;
import nutation.engine.session.Composition;
import nutation.engine.session.LeftOut;
import nutation.engine.session.Overdue;
import nutation.engine.session.Request;
import org.jspecify.annotations.Nullable;

/// Plans a session of the day's kind: full, else light, else comfort (S8, S10).
final class Planner {
    /// S1: a light session is at most so long, in seconds.
    static final int LIGHT_SECONDS = 360;

    /// K5: a bad day is at most so long, in seconds.
    static final int BAD_DAY_SECONDS = 300;

    /// S2: at most so many exercises in week 1 (an aim there, a cap here: the smaller plan is kept better).
    static final int MOST_IN_WEEK_1 = 4;

    private final Catalogue catalogue;
    private final History history;
    private final Circumstances circumstances;
    private final Clearance clearance;
    private final boolean reviewDue;
    private final int date;
    private final Preferences preferences;
    private final Positions positions;
    private final Appearances appearances;
    private final Stage stage;

    private Planner(
            Catalogue catalogue,
            History history,
            Circumstances circumstances,
            Clearance clearance,
            boolean reviewDue,
            int date) {
        this.catalogue = catalogue;
        this.history = history;
        this.circumstances = circumstances;
        this.clearance = clearance;
        this.reviewDue = reviewDue;
        this.date = date;
        this.preferences = circumstances.preferences();
        this.positions = circumstances.positions();
        this.appearances = new Appearances(history, date);
        this.stage = Stage.under(history, clearance, date);
    }

    static TodaysSession plan(
            Catalogue catalogue,
            History history,
            Circumstances circumstances,
            Clearance clearance,
            boolean reviewDue,
            int date,
            KindOfDay kind) {
        return new Planner(catalogue, history, circumstances, clearance, reviewDue, date).plan(kind);
    }

    private TodaysSession plan(KindOfDay kind) {
        return switch (kind) {
            case FULL -> full();
            case LIGHT -> light(List.of());
            case COMFORT, NONE -> comfort(outs(uses(false)), List.of());
        };
    }

    private List<Allowed> uses(boolean light) {
        return AllowedUses.on(catalogue, history, circumstances, stage, date, light);
    }

    private static List<TodaysSession.Out> outs(List<Allowed> uses) {
        List<TodaysSession.Out> out = new ArrayList<>(uses.size() * 2);
        for (Allowed each : uses) {
            List<Allowed.SideOut> sides = each.out();
            for (int i = 0; i < sides.size(); i++) {
                out.add(TodaysSession.Out.of(
                        each.use(), sides.get(i).side(), sides.get(i).reason()));
            }
        }
        return out;
    }

    private TodaysSession full() {
        List<Allowed> uses = uses(false);
        List<TodaysSession.Out> out = outs(uses);
        int seconds = preferences.minutes() * 60;
        int most = stage.day() <= 7 ? MOST_IN_WEEK_1 : Composer.MOST;
        List<Candidate> candidates = candidates(uses, out, false, seconds);
        Purposes purposes = new Purposes(catalogue, appearances);
        List<Overdue> overdue = purposes.overdue();
        OneThingNew.Composing composing = new OneThingNew.Composing() {
            @Override
            public Composition of(List<Candidate> some, int newAllowed) {
                return compose(request(some, newAllowed));
            }

            @Override
            public Composition withoutNew(List<Candidate> some, Composition best) {
                return preferences.programme() == ProgrammeChoice.OWN
                        ? Composer.stays(best, request(some, 0))
                        : of(some, 0);
            }

            private Request request(List<Candidate> some, int newAllowed) {
                return new Request(SessionKind.FULL, seconds, most, newAllowed, some, overdue);
            }
        };
        List<Reason> held = StepUp.held(history, clearance, reviewDue, date);
        OneThingNew.Outcome made =
                new OneThingNew(history, purposes, date, seconds, composing).compose(held, uses, candidates);
        out.addAll(made.out());
        Composition composition = made.composition();
        if (composition.empty()) {
            return light(Unfulfilled.reasons(history, date, uses, preferences.minutes()));
        }
        List<Reason> reasons = new ArrayList<>(made.reasons());
        reasons.addAll(Muscles.missing(uses));
        if (preferences.programme() != ProgrammeChoice.OWN) {
            reasons.add(Reason.of("S12", "follows")
                    .with("programme", preferences.programme().name()));
        }
        return TodaysSession.offered(SessionKind.FULL, preferences.minutes(), composition, leftOut(out, composition))
                .because(reasons);
    }

    private Composition compose(Request request) {
        for (Programme each : catalogue.programmes()) {
            if (each.id().equals(preferences.programme().name())) {
                return ArticleComposer.compose(each, request, Articles.last(history, each));
            }
        }
        return Composer.compose(request);
    }

    private TodaysSession light(List<Reason> why) {
        List<Allowed> uses = uses(true);
        List<TodaysSession.Out> out = outs(uses);
        int seconds = preferences.today() == Less.BAD_DAY ? BAD_DAY_SECONDS : LIGHT_SECONDS;
        seconds = Math.min(seconds, preferences.minutes() * 60);
        Request request = new Request(
                SessionKind.LIGHT,
                seconds,
                Composer.MOST,
                OneThingNew.ANY_NUMBER,
                candidates(uses, out, true, seconds),
                new Purposes(catalogue, appearances).overdue());
        Composition composition = Composer.compose(request);
        if (composition.empty()) {
            return comfort(out, List.of(Reason.of("S10", "nothing-fits")));
        }
        return TodaysSession.offered(
                        SessionKind.LIGHT, Whole.div(seconds + 59, 60), composition, leftOut(out, composition))
                .because(why)
                .counting(Unfulfilled.countsAsFull(why));
    }

    private TodaysSession comfort(List<TodaysSession.Out> out, List<Reason> why) {
        return TodaysSession.comfort(
                        Comfort.timeline(Ease.position(catalogue, history, date), Comfort.MOST_SECONDS), out)
                .because(why);
    }

    /// The same, and what the composition left out.
    private static List<TodaysSession.Out> leftOut(List<TodaysSession.Out> out, Composition composition) {
        for (LeftOut each : composition.out()) {
            out.add(TodaysSession.Out.of(each.candidate().use(), Side.BOTH, each.reason()));
        }
        return out;
    }

    private List<Candidate> candidates(List<Allowed> uses, List<TodaysSession.Out> out, boolean light, int seconds) {
        List<Candidate> candidates = new ArrayList<>();
        for (Allowed each : uses) {
            if (!each.open()) {
                continue;
            }
            List<Appearances.Appearance> past = appearances.of(each.use().ref());
            Start start = positions.of(each.use());
            List<Side> sides = light ? withoutHurt(each, past, out) : each.sides();
            if (sides.isEmpty()) {
                continue;
            }
            List<Rung> rungs = rungs(each, sides);
            Reason limit = light ? notLight(start) : Limits.of(each.use(), rungs, seconds);
            if (limit != null) {
                out.add(TodaysSession.Out.of(each.use(), Side.BOTH, limit));
                continue;
            }
            candidates.add(new Candidate(
                    each.use(),
                    start,
                    each.exercise().purposes(),
                    rungs,
                    sides,
                    Appearances.tolerance(past),
                    past.isEmpty(),
                    each.cues(),
                    each.reasons()));
        }
        return candidates;
    }

    private @Nullable Reason notLight(Start start) {
        return positions.offTheBack() && start.onTheBack() ? Reason.of("S1", "not-light") : null;
    }

    private static List<Rung> rungs(Allowed allowed, List<Side> sides) {
        List<Rung> rungs = new ArrayList<>();
        for (Side each : sides) {
            rungs.add(allowed.standings().get(allowed.sides().indexOf(each)).rung());
        }
        return rungs;
    }

    /// S1: less the sides that were painful or red at their last appearance (D10).
    private static List<Side> withoutHurt(
            Allowed allowed, List<Appearances.Appearance> past, List<TodaysSession.Out> out) {
        List<Side> sides = allowed.sides();
        for (Side side : allowed.sides()) {
            if (Appearances.hurtLast(past, side)) {
                out.add(TodaysSession.Out.of(allowed.use(), side, Reason.of("S1", "painful-last-time")));
                sides = new ArrayList<>(sides);
                sides.remove(side);
            }
        }
        return sides;
    }
}
