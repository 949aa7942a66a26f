package nutation.population.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import org.junit.jupiter.api.Test;

/// The check passes for our people, and fails for people who are made wrong.
final class CalibrationTest {
    private static final long SEED = 20_261_121;
    private static final int PEOPLE = 400;

    private static List<String> missed(List<Row> rows) {
        return rows.stream().filter(each -> !each.reached()).map(Row::what).toList();
    }

    private static List<String> missed(Parameter parameter, int value) {
        return missed(Calibration.withoutTheApp(Parameters.OURS.with(parameter, value), SEED, PEOPLE / 3));
    }

    @Test
    void ourPeopleAreLikePublishedOnes() {
        List<Row> rows = Calibration.withoutTheApp(Parameters.OURS, SEED, PEOPLE);
        assertEquals(List.of(), missed(rows), rows.toString());
        assertTrue(rows.size() >= 10, rows.size() + " rows");
    }

    @Test
    void whoNeverGetsBetterIsNoticed() {
        assertTrue(missed(Parameter.RECOVERING_REST, 1000).contains("at 52 weeks"));
    }

    @Test
    void anEffectThatIsTooGoodIsNoticed() {
        assertTrue(missed(Parameter.EFFECT, 3_000).stream().anyMatch(each -> each.startsWith("watched")));
    }

    @Test
    void exerciseThatWorksAloneAtHomeIsNoticed() {
        assertTrue(missed(Parameter.AT_HOME, 2_000).stream().anyMatch(each -> each.startsWith("alone at home")));
    }

    @Test
    void peopleWhoAreAllAlikeAreNoticed() {
        assertTrue(missed(Parameter.LASTING_REST, 300).stream().anyMatch(each -> each.contains("91-100 %")));
    }

    @Test
    void exerciseThatNeverHurtsIsNoticed() {
        assertTrue(missed(Parameter.FLARES_AFTER_SESSION, 0).stream().anyMatch(each -> each.startsWith("risk")));
    }
}
