package nutation.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.SessionKind;
import org.junit.jupiter.api.Test;

/// The composer and its slow twin choose the same session.
class ComposerTwinTest {
    private static final int ALL = 5000;

    /// `-Dcomposing.twins`: mutants meet fewer, and then not every shape.
    private static final int CASES = Integer.getInteger("composing.twins", ALL);

    private static final int SEED = 7227;

    private static final List<String> REFS = List.of(
            "single-knee-to-chest/pulses",
            "single-knee-to-chest/hold",
            "lower-trunk-rotation/sways",
            "lower-trunk-rotation/drop",
            "pelvic-tilt/main",
            "cat-cow/main",
            "walking/room",
            "adductor-squeeze/main",
            "clamshell/main",
            "bridge/main",
            "bridge/long",
            "cobra/main",
            "butterfly/main");

    private static final List<String> PURPOSES = List.of("core", "glutes", "flexion", "rotation", "circulation");

    @Test
    void bothChooseTheSameSessionOnManySmallRandomCatalogues() {
        int empty = 0;
        int tiltIsBoth = 0;
        int closed = 0;
        for (int i = 0; i < CASES; i++) {
            Request request = random(new Random(SEED + i), i);
            List<Placed> items = Composer.compose(request).items();
            empty += items.isEmpty() ? 1 : 0;
            tiltIsBoth +=
                    request.kind() == SessionKind.FULL && !items.isEmpty() && !has(items, Section.STRENGTH) ? 1 : 0;
            closed += has(items, Section.CLOSING) ? 1 : 0;
            if (!SlowComposer.compose(request).equals(items)) {
                Request lowered = lowered(request);
                assertEquals(
                        Case.text(SlowComposer.compose(lowered)),
                        Case.text(Composer.compose(lowered).items()),
                        "seed " + (SEED + i) + ", lowered to\n" + Case.text(lowered));
            }
        }
        String met = empty + " empty, " + tiltIsBoth + " with the tilt as both, " + closed + " closed of " + CASES;
        assertTrue(
                CASES < ALL || empty > 200 && tiltIsBoth > 40 && closed > 400,
                "the cases no longer meet every shape: " + met);
    }

    private static boolean has(List<Placed> items, Section section) {
        return items.stream().anyMatch(each -> each.section() == section);
    }

    @Test
    void theOrderOfTheCandidatesChangesNothing() {
        for (int i = 0; i < 200; i++) {
            Random random = new Random(SEED + i);
            Request request = random(random, i);
            Composition composed = Composer.compose(request);
            List<Candidate> shuffled = new ArrayList<>(request.candidates());
            Collections.shuffle(shuffled, random);
            List<Overdue> overdue = new ArrayList<>(request.overdue());
            Collections.shuffle(overdue, random);
            assertEquals(composed, Composer.compose(with(request, shuffled, overdue)), "seed " + (SEED + i));
        }
    }

    private static boolean differs(Request request) {
        return !SlowComposer.compose(request).equals(Composer.compose(request).items());
    }

    /// The smallest request found that still differs: candidates and overdue purposes taken away one by one.
    private static Request lowered(Request request) {
        for (int i = 0; i < request.candidates().size() + request.overdue().size(); i++) {
            List<Candidate> candidates = new ArrayList<>(request.candidates());
            List<Overdue> overdue = new ArrayList<>(request.overdue());
            if (i < candidates.size()) {
                candidates.remove(i);
            } else {
                overdue.remove(i - candidates.size());
            }
            Request less = with(request, candidates, overdue);
            if (differs(less)) {
                return lowered(less);
            }
        }
        return request;
    }

    private static Request with(Request request, List<Candidate> candidates, List<Overdue> overdue) {
        return new Request(
                request.kind(), request.seconds(), request.most(), request.newAllowed(), candidates, overdue);
    }

    private static Request random(Random random, int number) {
        List<String> refs = new ArrayList<>(REFS);
        Collections.shuffle(refs, random);
        // Without an easy move there is nothing to compose.
        String easy = Roles.WARM_UP.get(random.nextInt(Roles.WARM_UP.size()));
        refs.remove(easy);
        refs.add(0, easy);
        List<Candidate> candidates = new ArrayList<>();
        int size = 2 + random.nextInt(number % 10 == 0 ? 7 : 5);
        // Few positions and purposes make many ties; the last rule of S9 has to decide then.
        int positions = 1 + random.nextInt(4);
        for (String ref : refs.subList(0, size)) {
            candidates.add(candidate(random, ref, positions));
        }
        List<Overdue> overdue = new ArrayList<>();
        for (String purpose : PURPOSES) {
            overdue.add(new Overdue(purpose, random.nextInt(number % 2 == 0 ? 3 : 10)));
        }
        return new Request(
                random.nextInt(5) == 0 ? SessionKind.LIGHT : SessionKind.FULL,
                200 + random.nextInt(500),
                1 + random.nextInt(6),
                random.nextInt(3) == 0 ? random.nextInt(3) : 6,
                candidates,
                overdue);
    }

    private static Candidate candidate(Random random, String ref, int positions) {
        Start[] starts = {Start.BACK_KNEES_BENT, Start.SIDE_LYING, Start.HANDS_AND_KNEES, Start.STANDING};
        List<Kind> kinds = new ArrayList<>();
        kinds.add(random.nextBoolean() ? Kind.MOBILITY : Kind.STRENGTH);
        if (random.nextInt(4) == 0) {
            kinds.add(random.nextBoolean() ? Kind.MOBILITY : Kind.STRENGTH);
        }
        List<String> purposes = new ArrayList<>();
        purposes.add(PURPOSES.get(random.nextInt(PURPOSES.size())));
        purposes.add(PURPOSES.get(random.nextInt(PURPOSES.size())));
        int hold = random.nextInt(3) * 10;
        return Case.candidate(
                ref,
                starts[random.nextInt(positions)],
                kinds,
                purposes,
                hold,
                hold + 5 + random.nextInt(100),
                random.nextInt(5) - 2,
                random.nextInt(4) == 0);
    }
}
