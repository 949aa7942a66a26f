package nutation.population.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// People come as the table of parameters says.
final class PersonTest {
    private static final long SEED = 20_261_121;
    private static final int PEOPLE = 20_000;

    private static double perMille(Parameters parameters, Predicate<Person> holds) {
        return LongStream.range(0, PEOPLE)
                        .mapToObj(id -> Person.of(parameters, SEED, id))
                        .filter(holds)
                        .count()
                * 1000.0
                / PEOPLE;
    }

    @Test
    void sharesAreThoseOfTheTable() {
        Parameters ours = Parameters.OURS;
        assertEquals(290, perMille(ours, each -> each.course() == Trajectory.RECOVERING), 10);
        assertEquals(250, perMille(ours, each -> each.course() == Trajectory.LASTING), 10);
        assertEquals(ours.of(Parameter.CARELESS), perMille(ours, Person::careless), 5);
        assertEquals(ours.of(Parameter.SERIOUS_AT_START), perMille(ours, Person::serious), 5);
        assertEquals(ours.of(Parameter.DOES_IT_AT_HOME), perMille(ours, Person::doesItAtHome), 10);
        assertEquals(ours.of(Parameter.KNEE), perMille(ours, each -> each.has(ours, "knee")), 8);
        assertEquals(0, perMille(ours, each -> each.age() < 60 && each.has(ours, "osteoporosis")));
        assertEquals(0, perMille(ours, each -> !each.woman() && each.pregnantWeek() > 0));
    }

    @Test
    void anotherParameterMakesOtherPeople() {
        Parameters all = Parameters.OURS.with(Parameter.KNEE, 1000);
        assertEquals(1000, perMille(all, each -> each.has(all, "knee")));
        assertEquals(120, Parameters.OURS.of(Parameter.KNEE), "the table stays as it is");
    }

    @Test
    void theFourCoursesAreEverybody() {
        int all = Parameters.OURS.of(Parameter.RECOVERING)
                + Parameters.OURS.of(Parameter.EASING)
                + Parameters.OURS.of(Parameter.WAVES)
                + Parameters.OURS.of(Parameter.LASTING);
        assertEquals(1000, all);
    }
}
