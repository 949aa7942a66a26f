package nutation.engine.ladder;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.At;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Attempt;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// The ladder of one use on one side (L1 to L4).
///
/// It stands where the diary last recorded it, in the last full session that offered it; rules decide only the steps
/// from there. What pain, raised dates, a release or days away have brought since then takes it down.
final class Ladder {
    /// P9: what went up goes back when one of so many dates after it is raised.
    private static final int RAISED_AFTER_DAYS = 2;

    private final History history;
    private final Use use;
    private final Side side;
    private final int date;

    /// Full sessions that offered this side, up to the date, oldest first.
    private final List<Attempt> recorded = new ArrayList<>();

    /// The index of the rung that each of them offered.
    private final int[] rungs;

    /// Every attempt of this side that hurt, whenever (D10, W3), oldest first.
    private final List<Attempt> hurt = new ArrayList<>();

    private @Nullable Attempt lastSeen;

    /// @param attempts those of the use, oldest first
    Ladder(History history, List<Attempt> attempts, Use use, Side side, int date) {
        this.history = history;
        this.use = use;
        this.side = side;
        this.date = date;
        for (Attempt each : attempts) {
            if (!each.tellsOf(side)) {
                continue;
            }
            boolean past = each.session().date() <= date && each.session().happened();
            if (past && each.offered() != null && each.session().climbs()) {
                recorded.add(each);
            }
            if (each.hurt()) {
                hurt.add(each);
            }
            if (each.answer() != null && past) {
                lastSeen = each;
            }
        }
        this.rungs = new int[recorded.size()];
        for (int i = 0; i < rungs.length; i++) {
            rungs[i] = index(recorded.get(i));
        }
    }

    /// Whether it was ever recorded.
    boolean begun() {
        return !recorded.isEmpty();
    }

    /// The index of the recorded rung, 0 where there is none. A session that was taken back never puts it
    /// higher (W1).
    int recordedRung() {
        int rung = 0;
        for (int i = 0; i < rungs.length; i++) {
            rung = recorded.get(i).session().counts() ? rungs[i] : Math.min(rung, rungs[i]);
        }
        return rung;
    }

    /// What has taken it down since it was recorded: on each date the largest only (L4).
    ///
    /// @param every what lowers every ladder
    List<Fall> falls(List<Fall> every) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        At since = last().session().start();
        List<Fall> falls = new ArrayList<>();
        for (Attempt each : hurt) {
            if (each.session().start().compareTo(since) >= 0) {
                falls.add(new Fall(each.session().last(), each.session().date(), 1, down(each)));
            }
        }
        wentUpAndRaised(falls);
        undone(since, falls);
        for (Fall each : every) {
            if (each.at().compareTo(since) > 0) {
                falls.add(each);
            }
        }
        unseen(falls);
        return largestOfEachDate(falls);
    }

    /// The highest rung that pain since then leaves: one below the dose that hurt, wherever that was done
    /// (P2). A light session hurts at its first rung.
    int belowWhatHurt() {
        int highest = Integer.MAX_VALUE;
        for (Attempt each : hurt) {
            if (each.offered() != null
                    && each.session().start().compareTo(last().session().start()) >= 0) {
                highest = Math.min(highest, Math.max(0, index(each) - 1));
            }
        }
        return highest;
    }

    /// The first date of the present run: the same rung and no pain since (L2: the last change).
    int changed() {
        int from = recorded.size() - 1;
        int rung = rungs[from];
        while (from >= 0 && rungs[from] == rung && !hurtSince(recorded.get(from))) {
            from--;
        }
        return recorded.get(Math.min(from + 1, recorded.size() - 1)).session().date();
    }

    /// The dates of the latest appearances in full sessions since the last change, newest first, as far as
    /// they were green and quiet.
    ///
    /// @param since the last change
    /// @param most how many are looked for
    List<Integer> greens(int since, int most) {
        List<Integer> dates = new ArrayList<>();
        int rung = rungs[rungs.length - 1];
        for (int i = recorded.size() - 1; i >= 0 && dates.size() < most; i--) {
            Attempt each = recorded.get(i);
            int on = each.session().date();
            if (on < since || rungs[i] != rung) {
                break;
            }
            if (each.answer() == null) {
                continue;
            }
            boolean good = each.answer() == AnswerClass.GREEN
                    && each.session().counts()
                    && history.readings().quietAfter(on, date);
            if (!good) {
                break;
            }
            if (!dates.contains(on)) {
                dates.add(on);
            }
        }
        return dates;
    }

    private Attempt last() {
        return recorded.get(recorded.size() - 1);
    }

    private int index(Attempt attempt) {
        Offered offered = attempt.offered();
        return offered == null ? 0 : Steps.of(use, offered).number() - 1;
    }

    /// Whether this side hurt in that session or later.
    private boolean hurtSince(Attempt attempt) {
        return !hurt.isEmpty()
                && hurt.get(hurt.size() - 1)
                                .session()
                                .start()
                                .compareTo(attempt.session().start())
                        >= 0;
    }

    private Reason down(Attempt attempt) {
        boolean red = attempt.answer() != AnswerClass.PAINFUL;
        return Reason.of(red ? "P5" : "P2", "down").with("side", side.code()).from("A3:72", "R07");
    }

    /// P9: what went up in the last session goes back one.
    private void wentUpAndRaised(List<Fall> falls) {
        int before = -1;
        for (int i = recorded.size() - 2; i >= 0 && before < 0; i--) {
            before = recorded.get(i).session().id().equals(last().session().id()) ? -1 : rungs[i];
        }
        if (before < 0 || rungs[rungs.length - 1] <= before) {
            return;
        }
        int on = last().session().date();
        for (int day = on + 1; day <= on + RAISED_AFTER_DAYS; day++) {
            if (history.readings().raised(day)) {
                Reason reason = Reason.of("P9", "raised-after").from("A3:271", "R42");
                falls.add(new Fall(new At(day, 0, 0), day, 1, reason));
                return;
            }
        }
    }

    /// L6: the person wants it one step easier. Nothing is ever undone upward.
    private void undone(At since, List<Fall> falls) {
        for (Preference each : history.allPreferences()) {
            List<Addition> easier = each.easier();
            boolean asked = easier != null && easier.contains(new Addition(use.exercise(), use.id()));
            if (asked && each.at().compareTo(since) > 0 && !history.slip(each)) {
                falls.add(new Fall(each.at(), each.at().date(), 1, Reason.of("L6", "easier")));
            }
        }
    }

    /// L4: this side alone was not seen for long.
    private void unseen(List<Fall> falls) {
        int seen =
                lastSeen == null ? last().session().date() : lastSeen.session().date();
        int days = date - seen;
        if (days >= Falls.AWAY_TWO_FROM) {
            int rungs = days >= Falls.AWAY_ALL_FROM ? Fall.TO_FIRST : 1;
            falls.add(new Fall(
                    new At(date, 0, 0), date, rungs, Reason.of("L4", "unseen").with("days", days)));
        }
    }

    private static List<Fall> largestOfEachDate(List<Fall> falls) {
        List<Fall> result = new ArrayList<>();
        for (Fall each : falls) {
            int at = -1;
            for (int i = 0; i < result.size(); i++) {
                at = result.get(i).date() == each.date() ? i : at;
            }
            if (at < 0) {
                result.add(each);
            } else if (result.get(at).rungs() < each.rungs()) {
                result.set(at, each);
            }
        }
        return result;
    }

    /// The rung of this index.
    Rung rung(int index) {
        return use.rungs().get(index);
    }
}
