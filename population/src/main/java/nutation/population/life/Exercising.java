package nutation.population.life;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Moment;
import nutation.engine.diary.News;
import nutation.engine.diary.Reading;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.diary.Skipped;
import nutation.engine.session.Candidate;
import nutation.population.person.Body;
import nutation.population.person.Matter;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// Does a session side by side, says how it was, and stops where the app says so.
final class Exercising {
    private static final int PER_MILLE = 1000;

    private final Catalogue catalogue;
    private final Parameters parameters;
    private final Person person;
    private final Body body;
    private final Diary diary;
    private final Supplier<Day> see;
    private final Hurting hurting;
    private int strength;
    private int stretch;

    Exercising(Catalogue catalogue, Parameters parameters, Person person, Body body, Diary diary, Supplier<Day> see) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.person = person;
        this.body = body;
        this.diary = diary;
        this.see = see;
        this.hurting = new Hurting(parameters, person, body);
    }

    /// One side of an exercise that is still to be done.
    private record Side1(Use use, Rung rung, Side side, int repetitions) {}

    /// Does it; returns whether any set was done.
    boolean done(int day, TodaysSession session) {
        String id = diary.id();
        diary.write(new SessionStarted(
                id, diary.at(), session.kind(), session.minutes(), session.offer(), Coach.ENGINE, catalogue.version()));
        List<Side1> left = left(session);
        SessionEnd end = SessionEnd.DONE;
        boolean any = false;
        int next = 0;
        while (next < left.size()) {
            Side1 side = left.get(next++);
            int part = part(side.use(), side.side());
            if (person.chance().happens(day, Matter.SKIPS, part, parameters.of(Parameter.SKIPS) * PER_MILLE)) {
                diary.write(new Skipped(
                        diary.id(),
                        diary.at(),
                        id,
                        side.use().exercise(),
                        side.use().id(),
                        side.side()));
                continue;
            }
            any = true;
            boolean hurts = hurting.at(day, part, side.rung().number(), side.use());
            set(day, part, id, side, hurts);
            if (hurts) {
                TodaysSession open = see.get().session();
                if (open == null || open.finish() != null) {
                    end = open == null || open.finish() == null ? SessionEnd.STOPPED : open.finish();
                    break;
                }
                left = left(open);
                next = 0;
            }
        }
        diary.write(new SessionFinished(diary.id(), diary.at(), id, end));
        body.exercised(strength, stretch, parameters.of(Parameter.WITH_APP));
        if (end != SessionEnd.DONE || hurting.any()) {
            close(id);
        }
        return any;
    }

    private static int part(Use use, Side side) {
        return use.ref().hashCode() * 4 + side.ordinal();
    }

    private static List<Side1> left(TodaysSession session) {
        List<Side1> left = new ArrayList<>();
        for (TodaysSession.Item each : session.items()) {
            Candidate candidate = each.placed().candidate();
            for (int i = 0; i < candidate.sides().size(); i++) {
                Side side = candidate.sides().get(i);
                if (!over(each, side)) {
                    left.add(new Side1(candidate.use(), candidate.rungs().get(i), side, candidate.repetitions(i)));
                }
            }
        }
        return left;
    }

    private static boolean over(TodaysSession.Item item, Side side) {
        for (TodaysSession.SideState each : item.done()) {
            if (each.side() == side) {
                return true;
            }
        }
        return false;
    }

    private void set(int day, int part, String session, Side1 side, boolean hurts) {
        Rung rung = side.rung();
        int repetitions = Math.max(1, side.repetitions() * rung.sets());
        int held = Math.min(3600, repetitions * rung.hold());
        int worked = repetitions * (rung.hold() + rung.moveSeconds());
        if (!hurts) {
            if (side.use().kind() == Kind.STRENGTH) {
                strength += worked;
            } else {
                stretch += worked;
            }
        }
        Answer answer = hurts ? hurting.how(day, part) : tight(day, part) ? Answer.TIGHT : Answer.COMFORTABLE;
        Integer score = hurts ? hurting.score(day, part) : null;
        boolean numb = answer == Answer.NUMB;
        diary.write(new SetDone(
                diary.id(),
                diary.at(),
                session,
                side.use().exercise(),
                side.use().id(),
                side.side(),
                repetitions,
                held,
                !hurts,
                answer,
                score,
                hurts ? place(side.side()) : null,
                numb ? Legs.ONE : null,
                numb ? News.NEW : null));
    }

    private boolean tight(int day, int part) {
        return person.chance().happens(day, Matter.TIGHT, part, 250_000);
    }

    private SetPlace place(Side side) {
        Side at = side == Side.BOTH ? person.worse() : side;
        return at == Side.LEFT ? SetPlace.LEFT : SetPlace.RIGHT;
    }

    /// P7: after pain the pain at rest is asked once more.
    private void close(String session) {
        int more = body.flares() ? 1 : 0;
        diary.write(new Reading(
                diary.id(),
                diary.at(),
                Moment.CLOSE,
                Math.min(10, body.told(0) + more),
                Math.min(10, body.told(1) + more),
                body.told(2),
                new TreeMap<>(),
                new TreeMap<>(),
                session));
    }
}
