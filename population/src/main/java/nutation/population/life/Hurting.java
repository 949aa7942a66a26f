package nutation.population.life;

import nutation.engine.catalogue.Use;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Side;
import nutation.population.person.Body;
import nutation.population.person.Chance;
import nutation.population.person.Matter;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// Whether a side hurts while it is done, and how: more on bad days, further up the ladder, in irritable people, and in
/// the one thing that does not suit them.
final class Hurting {
    private static final int PER_MILLE = 1000;
    private static final int ONE_OF = 12;

    private final Parameters parameters;
    private final Person person;
    private final Body body;
    private boolean any;

    Hurting(Parameters parameters, Person person, Body body) {
        this.parameters = parameters;
        this.person = person;
        this.body = body;
    }

    boolean at(int day, int part, int rung, Use use) {
        int usual = parameters.of(Parameter.HURTS) * PER_MILLE;
        int pain = PER_MILLE / 2 + body.worst() / 8;
        int dose = 900 + 50 * rung;
        int times = sore(use) ? parameters.of(Parameter.SORE_HURTS) : 1;
        long perMillion = (long) usual * person.irritable() / PER_MILLE * pain / PER_MILLE * dose / PER_MILLE * times;
        boolean hurts = person.chance().happens(day, Matter.HURTS, part, (int) Math.min(600_000, perMillion));
        any |= hurts;
        return hurts;
    }

    /// Whether anything hurt so far.
    boolean any() {
        return any;
    }

    private boolean sore(Use use) {
        int own = person.chance().below(Chance.TRAIT, Matter.SORE_EXERCISE, ONE_OF);
        return Math.floorMod(use.ref().hashCode(), ONE_OF) == own;
    }

    Answer how(int day, int part) {
        int drawn = person.chance().below(day, Matter.HOW_BADLY, part, PER_MILLE);
        int numb = parameters.of(Parameter.NUMB);
        return drawn < numb ? Answer.NUMB : drawn < numb + parameters.of(Parameter.SHARP) ? Answer.SHARP : Answer.PAIN;
    }

    /// A little more than at rest; sometimes much more.
    int score(int day, int part, Side side) {
        Side at = side == Side.BOTH ? person.worse() : side;
        int rest = body.told(at == Side.LEFT ? 0 : 1);
        int drawn = person.chance().below(day, Matter.HOW_BADLY, part + 1, PER_MILLE);
        int more = drawn < parameters.of(Parameter.MUCH) ? 3 : drawn < 500 ? 1 : 2;
        return Math.clamp(rest + more, 1, 10);
    }
}
