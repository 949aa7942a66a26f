package nutation.catalogue.people;

import java.util.List;
import nutation.catalogue.people.Person.Watch;
import nutation.catalogue.rules.Weeks;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Skipped;
import nutation.engine.fixtures.Draws;
import org.jspecify.annotations.Nullable;

/// Does a session: set by set, with answers; stops where the day says so, or on a whim.
final class Exercising {
    private final Draws draws;
    private final Pen pen;
    private final Habits habits;
    private final Watch watch;

    Exercising(Draws draws, Pen pen, Habits habits, Watch watch) {
        this.draws = draws;
        this.pen = pen;
        this.habits = habits;
        this.watch = watch;
    }

    /// Does a session that is offered; returns whether anything hurt.
    boolean hurts(TodaysSession session) {
        if (session.state() == TodaysSession.State.OPEN) {
            return false;
        }
        List<Offered> offer = session.offer();
        String id = start(session, offer);
        if (draws.oneIn(200)) {
            String other = start(session, offer); // on another device, which does not know
            for (Offered each : offer.subList(0, draws.between(0, offer.size()))) {
                set(other, each);
            }
        }
        boolean any = false;
        for (Offered each : offer) {
            if (draws.percent(habits.skips())) {
                pen.write(new Skipped(pen.id(), pen.at(), id, each.exercise(), each.use(), each.side()));
                continue;
            }
            boolean hurt = set(id, each);
            any |= hurt;
            if (hurt || draws.oneIn(60)) {
                SessionEnd end = endsNow();
                if (end != null) {
                    finish(id, end);
                    return any;
                }
            }
        }
        if (!draws.oneIn(15)) {
            finish(id, SessionEnd.DONE);
        }
        return any;
    }

    private String start(TodaysSession session, List<Offered> offer) {
        String id = pen.id();
        pen.write(new SessionStarted(
                id, pen.at(), session.kind(), session.minutes(), offer, Coach.ENGINE, Weeks.CATALOGUE.version()));
        return id;
    }

    private void finish(String id, SessionEnd end) {
        pen.write(new SessionFinished(pen.id(), pen.at(), id, end));
    }

    /// How the day says that the session is to be closed; null where it goes on.
    private @Nullable SessionEnd endsNow() {
        Day now = pen.day();
        watch.day(pen, now);
        TodaysSession left = now.session();
        return left == null ? SessionEnd.STOPPED : draws.oneIn(20) ? SessionEnd.STOPPED : left.finish();
    }

    /// Returns whether it hurt.
    private boolean set(String session, Offered each) {
        if (!draws.percent(habits.hurts()) && !draws.oneIn(400)) {
            Answer answer = draws.oneIn(25) ? null : draws.oneIn(4) ? Answer.TIGHT : Answer.COMFORTABLE;
            write(session, each, answer, null, !draws.oneIn(40));
            return false;
        }
        switch (draws.between(0, 19)) {
            case 18 -> write(session, each, draws.pick(Answer.SHARP, Answer.WEAK), score(), draws.oneIn(2));
            case 19 -> write(session, each, Answer.NUMB, score(), draws.oneIn(2));
            default ->
                write(session, each, Answer.PAIN, draws.oneIn(4) ? draws.between(1, 10) : draws.between(1, 5), true);
        }
        return true;
    }

    private @Nullable Integer score() {
        return draws.oneIn(2) ? null : draws.between(0, 10);
    }

    private void write(String session, Offered each, @Nullable Answer answer, @Nullable Integer score, boolean full) {
        boolean painLike = answer != null && answer.compareTo(Answer.PAIN) >= 0;
        boolean leg = answer == Answer.NUMB || painLike && draws.oneIn(20);
        Legs legs = leg ? draws.pick(Legs.values()) : null;
        News news = leg && !draws.oneIn(4) ? draws.pick(News.values()) : null;
        SetPlace place = painLike && !draws.oneIn(3) ? draws.pick(SetPlace.values()) : null;
        int done = full ? each.reps() : draws.between(0, each.reps());
        pen.write(new SetDone(
                pen.id(),
                pen.at(),
                session,
                each.exercise(),
                each.use(),
                each.side(),
                done,
                Math.min(3600, done * each.hold()),
                full,
                answer,
                score,
                place,
                legs,
                news));
    }
}
