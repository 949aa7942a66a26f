package nutation.population.life;

import java.util.List;
import java.util.Objects;
import nutation.engine.diary.Dates;
import nutation.population.measure.Measuring;
import nutation.population.measure.PersonRow;
import nutation.population.measure.Window;
import nutation.population.person.Chance;
import nutation.population.person.Matter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// The door: the same seed and number live the same life, wherever and whenever they are asked for.
///
/// It holds nothing that changes, so all threads may share one.
public final class Lives {
    /// Everybody begins in the year after this date.
    private static final int FIRST = Objects.requireNonNull(Dates.parse("2026-01-05"));

    private static final int A_YEAR = 364;

    private final RuleSet rules;
    private final Parameters parameters;
    private final Forms forms;
    private final List<Turn> turns;

    private Lives(RuleSet rules, Parameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
        this.forms = new Forms(rules.catalogue(), parameters);
        this.turns = rules.programme() instanceof RuleSet.Programme.AsWritten written
                ? Turn.written(rules.catalogue(), written.article())
                : List.of();
    }

    /// Lives under a rule set, of people as they are usually made.
    public static Lives under(RuleSet rules) {
        return new Lives(rules, Parameters.OURS);
    }

    /// The same with other parameters.
    public static Lives under(RuleSet rules, Parameters parameters) {
        return new Lives(rules, parameters);
    }

    /// What they live under.
    public RuleSet rules() {
        return rules;
    }

    /// What is counted of one life of so many days.
    public PersonRow play(long seed, long id, int days) {
        return row(live(seed, id, days, Engine.REAL, Watch.NOBODY), days);
    }

    /// What is counted of a life.
    public PersonRow row(Lived lived, int days) {
        return Measuring.row(rules.catalogue(), lived.history(), lived.person().id(), new Window(lived.from(), days));
    }

    /// One life of so many days.
    ///
    /// @param engine whom the person asks
    /// @param watch who looks on
    public Lived live(long seed, long id, int days, Engine engine, Watch watch) {
        Person person = Person.of(parameters, seed, id);
        int from = FIRST + person.chance().below(Chance.TRAIT, Matter.BEGINNING, A_YEAR);
        Life life = new Life(rules, forms, parameters, person, from, engine, watch);
        return switch (rules.programme()) {
            case RuleSet.Programme.Coached coached -> life.coached(coached.choice(), days);
            case RuleSet.Programme.AsWritten written ->
                life.written(turns, written.setting() == RuleSet.Setting.SUPERVISED, days);
            case RuleSet.Programme.Nothing nothing -> life.nothing(days);
        };
    }
}
