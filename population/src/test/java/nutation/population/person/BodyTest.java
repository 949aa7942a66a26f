package nutation.population.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class BodyTest {
    private static final long SEED = 20_261_121;
    private static final int DAYS = 84;
    private static final int WHOLE_SESSION = 1_000;

    private static Body lived(Parameters parameters, long id, int everySoManyDays, int quality) {
        Body body = new Body(Person.of(parameters, SEED, id), parameters);
        for (int day = 0; day < DAYS; day++) {
            body.wakes();
            if (everySoManyDays > 0 && day % everySoManyDays == 0) {
                body.exercised(WHOLE_SESSION, 0, quality);
            }
        }
        return body;
    }

    @Test
    void whoDoesNothingGainsNothing() {
        assertEquals(0, lived(Parameters.OURS, 1, 0, 1000).effect());
    }

    @Test
    void fullPracticeUnderWatchGivesTheWholeEffectInTime() {
        Person person = Person.of(Parameters.OURS, SEED, 1);
        int whole = Parameters.OURS.of(Parameter.EFFECT) * person.response() / 1000;
        int effect = lived(Parameters.OURS, 1, 2, 1000).effect();
        assertTrue(effect <= whole && effect >= whole * 9 / 10, effect + " of " + whole);
    }

    @Test
    void aloneAtHomeTheSameWorkGivesLess() {
        int watched = lived(Parameters.OURS, 1, 3, Parameters.OURS.of(Parameter.SUPERVISED))
                .effect();
        int home = lived(Parameters.OURS, 1, 3, Parameters.OURS.of(Parameter.AT_HOME))
                .effect();
        assertEquals(
                (double) Parameters.OURS.of(Parameter.AT_HOME) / Parameters.OURS.of(Parameter.SUPERVISED),
                (double) home / watched,
                0.02);
    }

    @Test
    void theWeatherDoesNotDependOnExercise() {
        Parameters unmoved = Parameters.OURS.with(Parameter.EFFECT, 0).with(Parameter.FLARES_AFTER_SESSION, 0);
        for (int id = 0; id < 50; id++) {
            assertEquals(
                    lived(unmoved, id, 0, 1000).worst(),
                    lived(unmoved, id, 2, 1000).worst(),
                    "person " + id);
        }
    }

    @Test
    void exerciseOnlyAddsWorseDays() {
        int more = 0;
        for (int id = 0; id < 400; id++) {
            int without = lived(Parameters.OURS, id, 0, 1000).events();
            int with = lived(Parameters.OURS, id, 2, 1000).events();
            assertTrue(with >= without, "person " + id);
            more += with - without;
        }
        assertTrue(more > 0, "somewhere");
    }
}
