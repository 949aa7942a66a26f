package nutation.catalogue.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nutation.engine.fixtures.Draws;
import nutation.engine.session.Composer;
import nutation.engine.session.Placed;
import nutation.engine.session.Request;
import nutation.engine.session.Section;
import org.junit.jupiter.api.Test;

/// What the composer chooses from the real catalogue breaks no rule, and Choco proves that nothing is better.
///
/// Repeat one case: `Requests.draw(Draws.of(SEED).split(number))`.
final class ComposerOracleTest {
    private static final long SEED = 7227;
    /// `-Dcomposing.cases`: mutants of the composer meet fewer, and then not every shape.
    private static final int ALL = 500;

    private static final int CASES = Integer.getInteger("composing.cases", ALL);

    private long composing;
    private long proving;
    private int empty;
    private int tiltIsBoth;
    private int closed;

    @Test
    void nothingIsBetterThanWhatTheComposerChooses() {
        for (int number = 0; number < CASES; number++) {
            decide(
                    "case " + number + " of seed " + SEED,
                    Requests.draw(Draws.of(SEED).split(number)));
        }
        String met = empty + " empty, " + tiltIsBoth + " with the tilt as both, " + closed + " closed of " + CASES;
        System.out.println("Composer and Choco agree on " + CASES + " sessions of the real catalogue (seed " + SEED
                + "): " + met + "; Choco took " + proving / composing + " times as long");
        assertTrue(
                CASES < ALL || empty > 20 && tiltIsBoth > 2 && closed > 300,
                "the cases no longer meet every shape: " + met);
    }

    /// The control: Choco would notice.
    @Test
    void withOneExerciseTakenAwaySomethingIsBetter() {
        int noticed = 0;
        for (int number = 0; number < 20; number++) {
            Request request = Requests.draw(Draws.of(SEED).split(number));
            List<Placed> less = new ArrayList<>(Composer.compose(request).items());
            if (has(less, Section.STRENGTH)) {
                less.remove(number % less.size());
                Oracle oracle = new Oracle(request, false);
                Optional<int[]> costs = oracle.costs(less);
                assertTrue(costs.isEmpty() || oracle.better(costs.get()).isPresent(), "case " + number);
                noticed += costs.isPresent() ? 1 : 0;
            }
        }
        assertTrue(noticed > 5, noticed + " were compared");
    }

    private void decide(String name, Request request) {
        long begun = System.nanoTime();
        List<Placed> items = Composer.compose(request).items();
        long composed = System.nanoTime();
        String drawn = text(items);
        if (items.isEmpty()) {
            empty++;
            assertNone(name, drawn, new Oracle(request, true)::any);
        } else if (has(items, Section.STRENGTH)) {
            best(name, new Oracle(request, false), items);
        } else {
            tiltIsBoth++;
            assertNone(name, drawn, new Oracle(request, false)::any);
            best(name, new Oracle(request, true), items);
        }
        closed += has(items, Section.CLOSING) ? 1 : 0;
        composing += composed - begun;
        proving += System.nanoTime() - composed;
    }

    private static void best(String name, Oracle oracle, List<Placed> items) {
        Optional<int[]> costs = oracle.costs(items);
        assertTrue(costs.isPresent(), name + " breaks a rule: " + text(items));
        assertNone(name, text(items), () -> oracle.better(costs.get()));
    }

    private static void assertNone(String name, String chosen, Supplier<Optional<List<Placed>>> better) {
        better.get().ifPresent(each -> assertEquals(text(each), chosen, name));
    }

    private static boolean has(List<Placed> items, Section section) {
        return items.stream().anyMatch(each -> each.section() == section);
    }

    private static String text(List<Placed> items) {
        return items.stream()
                .map(each -> each.section().code() + " " + each.candidate().ref())
                .toList()
                .toString();
    }
}
