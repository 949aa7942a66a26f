package nutation.engine.ladder;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Age;
import nutation.engine.clearance.Releases;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.Attempt;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// All ladders of a person on a date.
public final class Ladders {
    /// L2: so many green appearances running, so many days since the last change.
    static final int GREENS = 2;

    static final int DAYS = 7;

    /// L3: hypermobile, or from this age on, ...
    static final int CAREFUL_FROM_AGE = 75;

    /// L3: ... so many green appearances and so many days.
    static final int CAREFUL_GREENS = 3;

    static final int CAREFUL_DAYS = 14;

    private static final String HYPERMOBILE = "hypermobility";

    private final History history;
    private final int date;
    private final List<String> conditions;
    private final List<Fall> falls;
    private final boolean articleOnly;
    private final boolean careful;
    private final Blocks blocks;
    private final List<String> hurt;

    private Ladders(History history, int date, List<String> conditions) {
        this.history = history;
        this.date = date;
        this.conditions = conditions;
        this.articleOnly = history.preferences(date).programme() == ProgrammeChoice.A4;
        Releases releases = Releases.on(history, date);
        this.falls = Falls.on(history, releases, date);
        this.hurt = hurt(history);
        // Blocks count rests, and nothing rests that never hurt.
        this.blocks = hurt.isEmpty() ? Blocks.NONE : Blocks.on(history, releases, date);
        Integer age = Age.on(date, history.profile(date));
        // An unknown age is read the safer way only where a rule says so; most people are younger.
        this.careful = conditions.contains(HYPERMOBILE) || age != null && age >= CAREFUL_FROM_AGE;
    }

    /// The ladders on a date.
    ///
    /// @param conditions the conditions that hold (S4)
    public static Ladders on(History history, int date, List<String> conditions) {
        return new Ladders(history, date, conditions);
    }

    /// Where a use stands on a side.
    public Standing of(Exercise exercise, Use use, Side side) {
        List<Attempt> attempts = history.attempts(use.ref());
        if (attempts.isEmpty()) {
            return first(exercise, use, side);
        }
        Ladder ladder = new Ladder(history, attempts, use, side, date);
        if (!ladder.begun()) {
            return first(exercise, use, side);
        }
        Rests rests = rests(exercise, use, side);
        Top top = Top.of(use, history, conditions, articleOnly);
        List<Reason> reasons = new ArrayList<>();
        int rung = ladder.recordedRung();
        int before = rung;
        List<Fall> fallen = ladder.falls(falls);
        for (Fall each : fallen) {
            rung = Math.max(0, rung - each.rungs());
            reasons.add(before == 0 && each.reason().code().equals("down") ? smaller(side) : each.reason());
        }
        rung = Math.min(rung, ladder.belowWhatHurt());
        if (rests.backToFirst() != null && ladder.changed() < rests.backToFirst()) {
            rung = 0;
            reasons.add(Reason.of("P8", "back-at-first"));
        }
        boolean capped = rung > top.rung();
        if (capped && top.reason() != null) {
            reasons.add(top.reason());
        }
        rung = Math.min(rung, top.rung());
        if (reasons.isEmpty()) {
            reasons.add(stands(use, rung));
        }
        boolean ready = fallen.isEmpty() && rung == before && rests.reason() == null && rung < top.rung();
        int since = ready ? readySince(ladder) : Integer.MAX_VALUE;
        return new Standing(
                ladder.rung(rung),
                List.copyOf(reasons),
                rests.reason(),
                since <= date ? ladder.rung(rung + 1) : null,
                since);
    }

    /// The first rung, whatever the ladder (S1), and where each ladder begins.
    public Standing first(Exercise exercise, Use use, Side side) {
        Rung rung = use.rungs().get(0);
        Reason reason = Reason.of("L1", "first-rung").from(rung.sources());
        Reason rest = rests(exercise, use, side).reason();
        return new Standing(rung, List.of(reason), rest, null, Integer.MAX_VALUE);
    }

    /// Nothing rests that never hurt.
    private Rests rests(Exercise exercise, Use use, Side side) {
        return hurt.contains(exercise.id()) ? Rests.on(history, exercise, use, side, blocks, date) : Rests.NONE;
    }

    /// The exercises that ever hurt, whenever that was (D10, W3).
    private static List<String> hurt(History history) {
        List<String> hurt = new ArrayList<>();
        for (Course course : history.courses()) {
            if (!course.hurt()) {
                continue;
            }
            for (Attempt each : course.attempts()) {
                if (each.hurt() && !hurt.contains(each.exercise())) {
                    hurt.add(each.exercise());
                }
            }
        }
        return hurt;
    }

    /// S6: whether a use stands at its last rung, green in its last appearances.
    public boolean mastered(Use use, Side side) {
        Ladder ladder = new Ladder(history, history.attempts(use.ref()), use, side, date);
        return ladder.begun()
                && ladder.falls(falls).isEmpty()
                && ladder.recordedRung() == use.rungs().size() - 1
                && ladder.greens(ladder.changed(), GREENS).size() == GREENS;
    }

    /// P2: at the first rung it stays, smaller and slower.
    private static Reason smaller(Side side) {
        return Reason.of("P2", "smaller").with("side", side.code()).from("A3:72", "R07");
    }

    private static Reason stands(Use use, int rung) {
        return Reason.of("L1", "stands")
                .with("rung", rung + 1)
                .with("of", use.rungs().size())
                .from(use.rungs().get(rung).sources());
    }

    /// L2, L3: the date on which all that this ladder itself needs was there, or never where it is not there yet.
    private int readySince(Ladder ladder) {
        int changed = ladder.changed();
        int days = changed + (careful ? CAREFUL_DAYS : DAYS);
        if (days > date) {
            return Integer.MAX_VALUE;
        }
        int needed = careful ? CAREFUL_GREENS : GREENS;
        List<Integer> greens = ladder.greens(changed, needed);
        return greens.size() < needed ? Integer.MAX_VALUE : Math.max(days, greens.get(0) + 1);
    }
}
