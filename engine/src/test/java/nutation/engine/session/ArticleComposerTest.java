package nutation.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Programme;
import nutation.engine.catalogue.ProgrammeItem;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// An article's list, played as far as the rules let it, with every difference said (S12).
class ArticleComposerTest {
    private static final String PULSES =
            "single-knee-to-chest/pulses back warm-up for flexion hold 2 takes 60 tolerance 0";
    private static final String TILT = "pelvic-tilt/main back strength for core hold 2 takes 50 tolerance 0";
    private static final String BRIDGE = "bridge/main back strength for glutes hold 5 takes 60 tolerance 0";
    private static final String CLAM = "clamshell/main side strength for abductors hold 5 takes 60 tolerance 0";
    private static final String COBRA = "cobra/main face-down mobility for extension hold 5 takes 30 tolerance 0";

    @Test
    void theListInItsOrder() {
        assertEquals(
                """
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                mobility cobra/main: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                strength clamshell/main: S12 as-written programme A1 C09
                """,
                played(
                        900,
                        6,
                        6,
                        List.of(),
                        "single-knee-to-chest/pulses cobra/main bridge/main clamshell/main",
                        CLAM,
                        BRIDGE,
                        COBRA,
                        PULSES));
    }

    @Test
    void anEasyMoveComesFirstWhereTheListHasNone() {
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 easy-first
                strength bridge/main: S12 as-written programme A1 C09
                mobility cobra/main: S12 as-written programme A1 C09
                """, played(900, 6, 6, List.of(), "bridge/main cobra/main", BRIDGE, COBRA, PULSES, TILT));
        assertEquals("""
                warm-up pelvic-tilt/main: S12 easy-first
                strength bridge/main: S12 as-written programme A1 C09
                """, played(900, 6, 6, List.of(), "bridge/main", BRIDGE, TILT));
    }

    @Test
    void theTiltStandsForStrengthThatIsNotThere() {
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                mobility cobra/main: S12 as-written programme A1 C09
                strength pelvic-tilt/main: S12 tilt-added
                """, played(900, 6, 6, List.of(), "single-knee-to-chest/pulses cobra/main", PULSES, COBRA, TILT));
    }

    @Test
    void withoutEasyMoveOrStrengthThereIsNone() {
        assertEquals("", played(900, 6, 6, List.of(), "bridge/main", BRIDGE, COBRA));
        assertEquals("", played(900, 6, 6, List.of(), "single-knee-to-chest/pulses cobra/main", PULSES, COBRA));
    }

    /// 20 s down, 8 + 60 and 8 + 60.
    @Test
    void warmUpAndStrengthMustFitIntoTheTime() {
        String list = "single-knee-to-chest/pulses bridge/main";
        // A third of the time is the most for one.
        String pulses = PULSES.replace("takes 60", "takes 40");
        String bridge = BRIDGE.replace("takes 60", "takes 40").replace(" back ", " knees ");
        assertEquals("", played(127, 6, 6, List.of(), list, pulses, bridge));
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                """, played(128, 6, 6, List.of(), list, pulses, bridge));
    }

    @Test
    void whatDoesNotFitComesNextTime() {
        String list = "single-knee-to-chest/pulses bridge/main cobra/main clamshell/main";
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                mobility cobra/main: S12 as-written programme A1 C09
                out clamshell/main: S12 next-time
                """, played(900, 3, 6, List.of(), list, PULSES, BRIDGE, COBRA, CLAM));
        // Then what was there last time waits, strength too.
        assertEquals(
                """
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength clamshell/main: S12 as-written programme A1 C09
                out bridge/main: S12 next-time
                out cobra/main: S12 next-time
                """,
                played(
                        900,
                        2,
                        6,
                        List.of("single-knee-to-chest/pulses", "bridge/main", "cobra/main"),
                        list,
                        PULSES,
                        BRIDGE,
                        COBRA,
                        CLAM));
        assertEquals(
                """
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                strength clamshell/main: S12 as-written programme A1 C09
                out cobra/main: S12 next-time
                """,
                played(
                        900,
                        3,
                        6,
                        List.of("single-knee-to-chest/pulses", "cobra/main"),
                        list,
                        PULSES,
                        BRIDGE,
                        COBRA,
                        CLAM));
    }

    @Test
    void whatWasThereLastTimeComesAfterWhatWasNotAndStillInTheArticlesOrder() {
        assertEquals(
                """
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                mobility cobra/main: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                strength clamshell/main: S12 as-written programme A1 C09
                """,
                played(
                        900,
                        6,
                        6,
                        List.of("cobra/main", "bridge/main"),
                        "single-knee-to-chest/pulses cobra/main bridge/main clamshell/main",
                        PULSES,
                        COBRA,
                        BRIDGE,
                        CLAM));
    }

    @Test
    void onlyWhatIsNewCountsAsNew() {
        String list = "single-knee-to-chest/pulses cobra/main bridge/main clamshell/main";
        assertEquals(4, items(900, 6, 2, list, PULSES, COBRA, BRIDGE + " new", CLAM + " new"));
        assertEquals(3, items(900, 6, 1, list, PULSES, COBRA, BRIDGE + " new", CLAM + " new"));
    }

    /// 156 s for the two that must be there; the cobra takes 10 s to lie down for, 8 and 30.
    @Test
    void theLastSecondCounts() {
        String list = "single-knee-to-chest/pulses bridge/main cobra/main";
        String shorter = "takes 50";
        String pulses = PULSES.replace("takes 60", shorter);
        String bridge = BRIDGE.replace("takes 60", shorter);
        assertEquals(3, items(184, 6, 6, list, pulses, bridge, COBRA));
        assertEquals(2, items(183, 6, 6, list, pulses, bridge, COBRA));
    }

    @Test
    void whatIsTooLongForAThirdOfTheTime() {
        String list = "single-knee-to-chest/pulses bridge/main cobra/main";
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                out cobra/main: S8 too-long seconds 201 most 200
                """, played(600, 6, 6, List.of(), list, PULSES, BRIDGE, COBRA.replace("takes 30", "takes 201")));
        assertEquals(3, items(600, 6, 6, list, PULSES, BRIDGE, COBRA.replace("takes 30", "takes 200")));
    }

    @Test
    void strengthThatIsTooLongOrNewBesideAnotherNewOneIsNotWhatMustBeThere() {
        String list = "single-knee-to-chest/pulses bridge/main clamshell/main";
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength clamshell/main: S12 as-written programme A1 C09
                out bridge/main: S8 too-long seconds 301 most 300
                """, played(900, 6, 6, List.of(), list, PULSES, BRIDGE.replace("takes 60", "takes 301"), CLAM));
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength clamshell/main: S12 as-written programme A1 C09
                out bridge/main: S11 one-new allowed 0
                """, played(900, 6, 0, List.of(), list, PULSES, BRIDGE + " new", CLAM));
        assertEquals("""
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                out clamshell/main: S11 one-new allowed 1
                """, played(900, 6, 1, List.of(), list, PULSES, BRIDGE + " new", CLAM + " new"));
    }

    @Test
    void anExerciseComesOnce() {
        assertEquals(
                """
                warm-up single-knee-to-chest/pulses: S12 as-written programme A1 C09
                strength bridge/main: S12 as-written programme A1 C09
                out bridge/long: S9 other-use use bridge/main
                """,
                played(
                        900,
                        6,
                        6,
                        List.of(),
                        "single-knee-to-chest/pulses bridge/main bridge/long",
                        PULSES,
                        BRIDGE,
                        BRIDGE.replace("main", "long")));
    }

    @Test
    void theLowerOfTheArticlesDoseAndOnesOwn() {
        assertEquals("2: article-dose", dose(4, 1, 2));
        assertEquals("2: as-written", dose(2, 1, 2));
        assertEquals("2: as-written", dose(2, 2, 3));
        assertEquals("1: own-dose", dose(1, 2, 3));
    }

    /// The rung at which the bridge is played, of a person who stands at `own` and an article that says `from` to `to`.
    private static String dose(int own, int from, int to) {
        Ladders.Entry bridge = Ladders.of("bridge/main");
        Candidate candidate = new Candidate(
                bridge.use(),
                bridge.use().start(),
                bridge.purposes(),
                List.of(bridge.use().rungs().get(own - 1)),
                List.of(Side.BOTH),
                0,
                false,
                List.of(),
                List.of());
        Request plain = Case.full(900, 6, 6, "", PULSES);
        Request request =
                new Request(plain.kind(), 900, 6, 6, List.of(plain.candidates().get(0), candidate), List.of());
        Programme programme = new Programme("A1", List.of(new ProgrammeItem("bridge/main", from, to)));
        Candidate played = ArticleComposer.compose(programme, request, List.of())
                .items()
                .get(1)
                .candidate();
        return played.rung().number() + ": " + played.reasons().get(0).code();
    }

    private static int items(int seconds, int most, int newAllowed, String list, String... candidates) {
        return compose(seconds, most, newAllowed, List.of(), list, candidates)
                .items()
                .size();
    }

    private static Composition compose(
            int seconds, int most, int newAllowed, List<String> before, String list, String... candidates) {
        List<ProgrammeItem> items = new ArrayList<>();
        for (String ref : list.split(" ")) {
            items.add(new ProgrammeItem(ref, 1, 1));
        }
        return ArticleComposer.compose(
                new Programme("A1", items), Case.full(seconds, most, newAllowed, "", candidates), before);
    }

    /// The session and what is left out, a line each, with what was said of it.
    private static String played(
            int seconds, int most, int newAllowed, List<String> before, String list, String... candidates) {
        Composition composition = compose(seconds, most, newAllowed, before, list, candidates);
        StringBuilder text = new StringBuilder();
        for (Placed each : composition.items()) {
            text.append(each.section().code())
                    .append(' ')
                    .append(each.candidate().ref());
            each.candidate().reasons().forEach(reason -> text.append(": ").append(Case.text(reason)));
            text.append('\n');
        }
        composition
                .out()
                .forEach(each -> text.append("out ")
                        .append(each.candidate().ref())
                        .append(": ")
                        .append(Case.text(each.reason()))
                        .append('\n'));
        return text.toString();
    }
}
