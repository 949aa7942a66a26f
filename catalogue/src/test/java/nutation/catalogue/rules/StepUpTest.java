package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nutation.engine.ladder.StepUp;
import org.junit.jupiter.api.Test;

/// L2, P2, P5: when nothing goes up, whatever a ladder itself is ready for.
final class StepUpTest {
    private static List<String> held(Climb climb, int day) {
        Weeks weeks = climb.weeks().on(day);
        return StepUp.held(weeks.history(), weeks.clearance(), false, weeks.date()).stream()
                .map(Says::name)
                .toList();
    }

    @Test
    void aRaisedDateHoldsItForTwoDays() {
        Climb climb = Climb.begun().raised(3);
        assertEquals(List.of("L2.raised"), held(climb, 3));
        assertEquals(List.of("L2.raised"), held(climb, 4));
        assertEquals(List.of(), held(climb, 5));
    }

    @Test
    void aRedEventHoldsItForSevenDays() {
        Climb climb = Climb.begun().sharp(0, 2);
        assertEquals(List.of("P5.nothing-up"), held(climb, 7));
        assertEquals(List.of(), held(climb, 8));
    }

    @Test
    void aPainfulSessionHoldsItInTheNextFullOne() {
        assertEquals(List.of("P2.nothing-up"), held(Climb.begun().hurts(0, 2), 1));
        assertEquals(List.of("P2.nothing-up"), held(Climb.begun().hurts(0, 2).elsewhere(1), 2));
        assertEquals(List.of(), held(Climb.begun().hurts(0, 2).full(2, 1), 3));
    }

    @Test
    void theSessionOfTodayIsNotTheNextOne() {
        assertEquals(List.of("P2.nothing-up"), held(Climb.begun().hurts(0, 2).full(2, 1), 2));
        assertEquals(List.of(), held(Climb.begun().hurts(0, 2).full(2, 1).full(4, 1), 4));
    }
}
