package nutation.population.life;

import java.util.TreeMap;
import nutation.engine.catalogue.Kind;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Moment;
import nutation.engine.diary.News;
import nutation.engine.diary.Reading;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.diary.Skipped;
import nutation.population.person.Body;
import nutation.population.person.Matter;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;
import org.jspecify.annotations.Nullable;

/// The sets of one session: does them, or skips them, says how it was, and adds up the work.
final class Sets {
    private static final int PER_MILLE = 1000;
    private static final int MOST_SECONDS = 3600;
    private static final int TIGHT = 250_000;

    private final Parameters parameters;
    private final Person person;
    private final Body body;
    private final Diary diary;
    private final Hurting hurting;
    private final String session;
    private final int day;
    private int done;
    private int strength;
    private int stretch;

    Sets(Parameters parameters, Person person, Body body, Diary diary, String session, int day) {
        this.parameters = parameters;
        this.person = person;
        this.body = body;
        this.diary = diary;
        this.hurting = new Hurting(parameters, person, body);
        this.session = session;
        this.day = day;
    }

    /// Does one, or skips it; returns how it was, null where it was skipped.
    @Nullable
    Answer take(Turn turn) {
        int part = turn.part();
        if (person.chance().happens(day, Matter.SKIPS, part, parameters.of(Parameter.SKIPS) * PER_MILLE)) {
            diary.write(new Skipped(
                    diary.id(),
                    diary.at(),
                    session,
                    turn.use().exercise(),
                    turn.use().id(),
                    turn.side()));
            return null;
        }
        done++;
        boolean hurts = hurting.at(day, part, turn.rung().number(), turn.use());
        if (!hurts) {
            boolean works = turn.use().kind() == Kind.STRENGTH;
            strength += works ? turn.seconds() : 0;
            stretch += works ? 0 : turn.seconds();
        }
        Answer answer = hurts
                ? hurting.how(day, part)
                : person.chance().happens(day, Matter.TIGHT, part, TIGHT) ? Answer.TIGHT : Answer.COMFORTABLE;
        boolean numb = answer == Answer.NUMB;
        int repetitions = turn.rung().sets() * turn.repetitions();
        diary.write(new SetDone(
                diary.id(),
                diary.at(),
                session,
                turn.use().exercise(),
                turn.use().id(),
                turn.side(),
                repetitions,
                Math.min(MOST_SECONDS, repetitions * turn.rung().hold()),
                !hurts,
                answer,
                hurts ? hurting.score(day, part, turn.side()) : null,
                hurts ? place(turn.side()) : null,
                numb ? Legs.ONE : null,
                numb ? News.NEW : null));
        return answer;
    }

    static boolean hurt(@Nullable Answer answer) {
        return answer != null && answer.compareTo(Answer.PAIN) >= 0;
    }

    private SetPlace place(Side side) {
        Side at = side == Side.BOTH ? person.worse() : side;
        return at == Side.LEFT ? SetPlace.LEFT : SetPlace.RIGHT;
    }

    /// The session is over: what it did to the body, and after pain the pain at rest once more (P7).
    ///
    /// @param quality how much of the effect such a session has, ‰
    /// @return whether any set was done
    boolean close(int quality, boolean asked) {
        body.exercised(strength, stretch, quality);
        if (asked && hurting.any()) {
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
        return done > 0;
    }
}
