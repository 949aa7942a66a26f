package nutation.catalogue.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A typo in a scenario is an error that names file, line and word; a scenario that comes out otherwise says how.
class TypoTest {
    private static final String GOOD = """
            scenario  A full session yesterday
            rules     K1
            person    age 40
            week 1    | F a | pain 2 2
            a = light, pelvic-tilt pain 3 at left
            day 2: light because K1
            """;

    @Test
    void theScenarioAsItIsMeantHolds() {
        assertEquals(List.of(), Life.differences(only(GOOD)));
    }

    @Test
    void everyPartNamesLineAndWord() {
        says("bad.txt:2: 'Q1'", "K1", "Q1");
        says("bad.txt:3: 'agee'", "age 40", "agee 40");
        says("bad.txt:3: 'forty'", "age 40", "age forty");
        says("bad.txt:4: 'X'", "F a", "X a");
        says("bad.txt:4: 'pian'", "pain 2 2", "pian 2 2");
        says("bad.txt:4: 'pain'", "pain 2 2", "pain 2 2 2");
        says("bad.txt:4: '11'", "pain 2 2", "pain 2 11");
        says("bad.txt:4: '2'", "week 1 ", "week 2 ");
        says("bad.txt:4: 'a'", "a = light", "b = light");
        says("bad.txt:5: 'lihgt'", "= light", "= lihgt");
        says("bad.txt:5: 'pelvic-tild'", "pelvic-tilt", "pelvic-tild");
        says("bad.txt:5: 'middle'", "at left", "at middle");
        says("bad.txt:6: '3'", "day 2:", "day 3:");
        says("bad.txt:6: 'lite'", "day 2: light", "day 2: lite");
        says("bad.txt:6: 'K'", "because K1", "because K");
        says("bad.txt:1: 'scenario'", "day 2: light because K1", "");
    }

    @Test
    void aWeekOfEightDaysIsATypo() {
        says("bad.txt:4: '.'", "| F a |", "| F a . . . . . . |");
    }

    @Test
    void aDifferenceNamesLineDayAndWhatWasFound() {
        List<String> found = Life.differences(only(GOOD.replace("light because K1", "full")));
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).startsWith("bad.txt:6: day 2: full; but the day is light because of [K1."), found.get(0));
    }

    @Test
    void aReasonThatIsNotThereIsADifference() {
        List<String> found = Life.differences(only(GOOD.replace("because K1", "because K4")));
        assertEquals(1, found.size());
        assertTrue(found.get(0).contains("as expected, but because of [K1."), found.get(0));
    }

    @Test
    void aSessionThatIsNotOfferedIsADifference() {
        List<String> found = Life.differences(only(GOOD.replace("= light", "= full")));
        assertTrue(found.get(found.size() - 1).startsWith("day 2: drawn as full"), found.toString());
    }

    private static Scenario only(String text) {
        return ScenarioFile.read("bad.txt", text).get(0);
    }

    private static void says(String start, String good, String bad) {
        assertTrue(GOOD.contains(good), good);
        String text = GOOD.replace(good, bad);
        Typo typo = assertThrows(Typo.class, () -> ScenarioFile.read("bad.txt", text));
        assertTrue(typo.getMessage().startsWith(start), typo.getMessage());
    }
}
