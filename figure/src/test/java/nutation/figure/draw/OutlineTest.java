package nutation.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// The line around circles is the shortest one: in every direction it goes exactly as far as the farthest circle.
class OutlineTest {
    private static final long SEED = 20261121;
    private static final int GROUPS = 2_000;
    private static final int DIRECTIONS = 64;
    private static final double EXACT = 1e-6;

    @Test
    void goesAsFarAsTheFarthestCircleInEveryDirection() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int group = 0; group < GROUPS; group++) {
            goesAround(anyOf(random), "group " + group + " of seed " + SEED);
        }
    }

    @Test
    void goesAroundCirclesThatAreTheSameInsideOneAnotherOrInOneLine() {
        goesAround(List.of(new Circle(3, 4, 2)), "one");
        goesAround(List.of(new Circle(3, 4, 2), new Circle(3, 4, 2)), "the same twice");
        goesAround(List.of(new Circle(0, 0, 5), new Circle(1, 1, 2)), "one inside");
        goesAround(List.of(new Circle(0, 0, 5), new Circle(3, 0, 2)), "one inside that touches");
        for (double turn = 0; turn < 2 * Math.PI; turn += Math.PI / 12) {
            List<Circle> line = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                line.add(new Circle(i * 7 * Math.cos(turn), i * 7 * Math.sin(turn), 2));
            }
            goesAround(line, "in one line at " + turn);
        }
    }

    /// Two to eight circles; of some groups all have the same size.
    private static List<Circle> anyOf(RandomGenerator random) {
        List<Circle> circles = new ArrayList<>();
        int count = random.nextInt(2, 9);
        double same = random.nextBoolean() ? random.nextDouble(1, 50) : 0;
        for (int i = 0; i < count; i++) {
            double radius = same > 0 ? same : random.nextDouble(1, 50);
            circles.add(new Circle(random.nextDouble(0, 200), random.nextDouble(0, 200), radius));
        }
        return circles;
    }

    private static void goesAround(List<Circle> circles, String which) {
        Outline outline = Outline.around(circles);
        for (int i = 0; i < DIRECTIONS; i++) {
            double direction = 2 * Math.PI * i / DIRECTIONS;
            double farthest = -Double.MAX_VALUE;
            for (Circle each : circles) {
                farthest = Math.max(farthest, far(each.x(), each.y(), direction) + each.radius());
            }
            assertEquals(farthest, far(outline, direction), EXACT, which + ", direction " + i);
        }
        double round = 0;
        for (Arc arc : outline.arcs()) {
            assertTrue(arc.to() >= arc.from(), which);
            round += arc.to() - arc.from();
        }
        assertEquals(2 * Math.PI, round, EXACT, which);
    }

    /// How far the line goes: its ends of arcs, and the arcs that face that way.
    private static double far(Outline outline, double direction) {
        double far = -Double.MAX_VALUE;
        for (Arc arc : outline.arcs()) {
            for (double end : new double[] {arc.from(), arc.to()}) {
                double x = arc.x() + arc.radius() * Math.cos(end);
                double y = arc.y() + arc.radius() * Math.sin(end);
                far = Math.max(far, far(x, y, direction));
            }
            for (double facing = direction - 2 * Math.PI; facing <= direction + 2 * Math.PI; facing += 2 * Math.PI) {
                if (arc.from() <= facing && facing <= arc.to()) {
                    far = Math.max(far, far(arc.x(), arc.y(), direction) + arc.radius());
                }
            }
        }
        return far;
    }

    private static double far(double x, double y, double direction) {
        return x * Math.cos(direction) + y * Math.sin(direction);
    }
}
