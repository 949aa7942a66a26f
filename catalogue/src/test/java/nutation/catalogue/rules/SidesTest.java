package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.allowed.Allowed;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// S13: which sides, and in which order.
final class SidesTest {
    private static final String PULSES = "single-knee-to-chest/pulses";

    private static List<Allowed> uses(Weeks weeks) {
        return AllowedUses.on(Weeks.CATALOGUE, weeks.history(), weeks.date(), false);
    }

    private static List<Side> sides(Weeks weeks) {
        return uses(weeks).stream()
                .filter(each -> each.use().ref().equals(PULSES))
                .findFirst()
                .orElseThrow()
                .sides();
    }

    @Test
    void theLessPainfulSideGoesFirst() {
        assertEquals(List.of(Side.RIGHT, Side.LEFT), sides(Weeks.screened().reading(2, 1, 0)));
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides(Weeks.screened().reading(1, 2, 0)));
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides(Weeks.screened().reading(1, 1, 0)));
    }

    @Test
    void theNewestReadingOfTheDayDecides() {
        Weeks weeks = Weeks.screened().reading(2, 1, 0).reading(1, 2, 0);
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides(weeks));
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides(weeks.reading(null, 0, 0)));
    }

    @Test
    void withoutAReadingTheScreeningDecides() {
        assertEquals(List.of(Side.RIGHT, Side.LEFT), sides(Weeks.screened()));
    }

    @Test
    void theOrderIsExplainedWhereThereIsOne() {
        assertTrue(order(Weeks.screened().reading(2, 1, 0)));
        assertFalse(order(Weeks.screened().reading(1, 1, 0)));
        assertFalse(order(Weeks.screened().reading(2, 1, 0).sideOut(Side.LEFT)));
    }

    private static boolean order(Weeks weeks) {
        return uses(weeks).stream()
                .flatMap(each -> each.reasons().stream())
                .anyMatch(each -> Says.name(each).equals("S13.less-painful-first"));
    }

    @Test
    void anExcludedSideTakesItsOneSidedWorkAway() {
        for (Side out : List.of(Side.LEFT, Side.RIGHT)) {
            for (Allowed each : uses(Weeks.screened().comfortable(8).sideOut(out))) {
                assertFalse(each.sides().contains(out), each.use().ref());
                if (each.use().sided() == Sided.NONE && each.open()) {
                    assertEquals(List.of(Side.BOTH), each.sides());
                }
            }
            assertEquals(
                    List.of("S13.side-out"),
                    Says.out(Weeks.open().sideOut(out).day().session(), PULSES, out));
            assertEquals(
                    1,
                    Says.sides(Weeks.open().sideOut(out).day().session(), PULSES)
                            .size());
        }
    }

    @Test
    void lyingOnASideCanBeExcludedApart() {
        for (Side under : List.of(Side.LEFT, Side.RIGHT)) {
            Side upper = under == Side.LEFT ? Side.RIGHT : Side.LEFT;
            for (Allowed each : uses(Weeks.screened().comfortable(8).lyingOut(under))) {
                if (each.use().sided() != Sided.NONE && each.open()) {
                    boolean lying = each.use().start() == Start.SIDE_LYING;
                    assertEquals(
                            !lying, each.sides().contains(upper), each.use().ref());
                    assertTrue(each.sides().contains(under), each.use().ref());
                }
            }
        }
    }
}
