package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.CellReason;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Has;
import nutation.engine.diary.Less;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// S1, S4, S7, S8, S10: which exercises exist at all, and what a session of them looks like.
final class AllowedTest {
    /// Late in the programme: every stage is open, and there is room for a full session.
    private static Weeks late() {
        return Weeks.screened().comfortable(8).on(17);
    }

    private static Weeks with(Weeks weeks, String condition) {
        return switch (condition) {
            case "pregnancy-to-week-12" -> released(weeks.pregnant(8));
            case "pregnancy-from-week-13" -> released(weeks.pregnant(20));
            default -> weeks.condition(condition, Has.YES);
        };
    }

    private static Weeks released(Weeks weeks) {
        return weeks.released("G6", weeks.last());
    }

    /// Out by the compiled matrix alone, reckoned without the engine's rules.
    private static boolean contraindicated(Use use, String condition) {
        Cell cell = use.cell(condition);
        if (cell == null || cell.verdict() == Cell.Verdict.NO) {
            return true;
        }
        return cell.reasons().stream().anyMatch(each -> {
            CellReason reason = Weeks.CATALOGUE.cell(each);
            return reason == null
                    || reason.effect() == CellReason.Effect.OUT
                    || reason.effect() == CellReason.Effect.CLINICIAN;
        });
    }

    private static List<TodaysSession> sessions(Weeks weeks) {
        List<TodaysSession> sessions = new ArrayList<>();
        add(sessions, weeks.day());
        add(sessions, weeks.today(Less.LIGHT).day());
        return sessions;
    }

    private static void add(List<TodaysSession> sessions, Day day) {
        if (day.session() != null) {
            sessions.add(day.session());
        }
        if (day.preview() != null) {
            sessions.add(day.preview());
        }
    }

    @Test
    void aContraindicatedUseIsNeverInASession() {
        for (Condition condition : Weeks.CATALOGUE.conditions()) {
            for (int minutes : new int[] {10, 45}) {
                Weeks weeks = with(late(), condition.id()).reading(2, 1, 0).minutes(minutes);
                for (TodaysSession session : sessions(weeks)) {
                    for (String ref : Says.items(session)) {
                        String[] parts = ref.split("/");
                        Use use = Weeks.CATALOGUE.use(parts[0], parts[1]);
                        assertTrue(
                                use != null && !contraindicated(use, condition.id()), ref + " with " + condition.id());
                    }
                }
            }
        }
    }

    @Test
    void everyCellOfTheMatrixIsKept() {
        for (Condition condition : Weeks.CATALOGUE.conditions()) {
            Weeks weeks = with(late(), condition.id()).reading(2, 1, 0);
            for (boolean light : new boolean[] {false, true}) {
                for (var each : AllowedUses.on(Weeks.CATALOGUE, weeks.history(), weeks.date(), light)) {
                    boolean out = contraindicated(each.use(), condition.id());
                    assertFalse(out && each.open(), each.use().ref() + " with " + condition.id());
                    boolean said = each.out().stream()
                            .anyMatch(why -> Says.name(why.reason()).equals("S4.condition"));
                    assertEquals(out, said && out, each.use().ref() + " with " + condition.id());
                }
            }
        }
    }

    @Test
    void notSureAndNotAskedFilterAsAYes() {
        for (Condition condition : Weeks.CATALOGUE.conditions()) {
            String id = condition.id();
            if (!id.startsWith("pregnancy")) {
                List<String> yes = open(Weeks.screened().condition(id, Has.YES));
                assertEquals(yes, open(Weeks.screened().condition(id, Has.UNSURE)), id);
                Weeks missing = Weeks.screened()
                        .screening(each -> each, conditions -> AllNo.without(conditions, id), null, true);
                assertEquals(yes, open(missing), id);
            }
        }
    }

    private static List<String> open(Weeks weeks) {
        return AllowedUses.on(Weeks.CATALOGUE, weeks.history(), weeks.date(), false).stream()
                .filter(each -> each.open())
                .map(each -> each.use().ref())
                .toList();
    }

    @Test
    void recentSurgeryTakesAllAway() {
        assertEquals(List.of(), open(late().condition("recent-surgery", Has.YES)));
        Weeks weeks = Weeks.screened().condition("recent-surgery", Has.YES).reading(2, 1, 0);
        TodaysSession session = weeks.day().session();
        assertTrue(session != null && session.kind() == SessionKind.COMFORT);
        assertTrue(session.reasons().stream().anyMatch(each -> Says.name(each).equals("S10.nothing-fits")));
    }

    @Test
    void fromWeekThirteenOnNobodyLiesOnTheBack() {
        assertTrue(open(late().pregnant(12)).contains("pelvic-tilt/main"));
        assertFalse(open(late().pregnant(13)).contains("pelvic-tilt/main"));
        assertFalse(open(late().pregnant(null)).contains("pelvic-tilt/main"));
    }

    @Test
    void theWeekGoesOnAfterItWasTold() {
        Weeks weeks = Weeks.screened().pregnant(12);
        assertTrue(open(weeks.on(6)).contains("pelvic-tilt/main"));
        assertFalse(open(weeks.on(7)).contains("pelvic-tilt/main"));
    }

    @Test
    void afterABirthSomeMovesWaitUntilTiltAndSqueezeWereComfortableForAWeek() {
        Weeks weeks = Weeks.screened().condition("postpartum", Has.YES).reading(2, 1, 0);
        assertTrue(waiting(weeks) > 0);
        weeks.full().on(6).ready();
        assertTrue(waiting(weeks) > 0);
        weeks.on(7).ready();
        assertEquals(0, waiting(weeks));
        Weeks hurt = Weeks.screened().condition("postpartum", Has.YES).reading(2, 1, 0);
        hurt.full().on(2).ready().start(SessionKind.FULL).tiltHurts(2).finish(SessionEnd.STOPPED);
        assertTrue(waiting(hurt.on(7).ready()) > 0);
    }

    /// Uses that the matrix's b1 keeps out.
    private static long waiting(Weeks weeks) {
        return AllowedUses.on(Weeks.CATALOGUE, weeks.history(), weeks.date(), false).stream()
                .filter(each -> each.out().stream()
                        .map(why -> why.reason().slot("cell"))
                        .anyMatch(cell -> cell != null && cell.text().equals("b1")))
                .count();
    }

    @Test
    void theLightSetForWhoMustNotLieOnTheBackHoldsWhateverTheStage() {
        Weeks weeks = released(Weeks.screened().pregnant(20)).reading(2, 1, 0);
        TodaysSession session = weeks.day().session();
        List<String> items = Says.items(session);
        assertTrue(items.contains("adductor-squeeze/main"), items.toString());
        assertTrue(items.contains("clamshell/main"), items.toString());
        assertTrue(items.contains("cat-cow/main"), items.toString());
        assertTrue(session != null);
        for (TodaysSession.Item each : session.items()) {
            assertFalse(each.placed().candidate().start().onTheBack());
        }
    }

    @Test
    void whoLeavesOutTheBackIsNotPutOnIt() {
        Weeks weeks = Weeks.of("2026-11-21")
                .profile(
                        true,
                        List.of("pillow", "mat"),
                        Start.BACK_KNEES_BENT,
                        Start.BACK_LEGS_STRAIGHT,
                        Start.BACK_DOORWAY)
                .screening()
                .reading(2, 1, 0)
                .today(Less.LIGHT);
        TodaysSession session = weeks.day().session();
        assertTrue(session != null && !session.items().isEmpty());
        for (TodaysSession.Item each : session.items()) {
            assertFalse(each.placed().candidate().start().onTheBack());
        }
        assertEquals(
                "S4.position-out", Says.out(session, "pelvic-tilt/main", null).get(0));
    }

    @Test
    void theLightSessionHasOnlyTheLightSet() {
        Weeks weeks = late().ready().today(Less.LIGHT);
        List<String> items = Says.items(weeks.day().session());
        assertTrue(items.size() >= 2, items.toString());
        for (String ref : items) {
            assertTrue(
                    List.of(
                                    "pelvic-tilt/main",
                                    "single-knee-to-chest/pulses",
                                    "lower-trunk-rotation/sways",
                                    "adductor-squeeze/main")
                            .contains(ref),
                    ref);
        }
    }

    @Test
    void whatBroughtAWarningSignRests() {
        Weeks weeks = Weeks.open()
                .start(SessionKind.FULL)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED)
                .on(1)
                .ready();
        TodaysSession session = weeks.day().session();
        assertFalse(Says.items(session).contains("pelvic-tilt/main"));
        assertEquals(List.of("P5.rests"), Says.out(session, "pelvic-tilt/main", Side.BOTH));
    }

    @Test
    void painOnOneSideLeavesTheOtherSideAlone() {
        for (Side hurt : List.of(Side.LEFT, Side.RIGHT)) {
            Side other = hurt == Side.LEFT ? Side.RIGHT : Side.LEFT;
            int score = hurt == Side.LEFT ? 3 : 2;
            for (boolean hurtFirst : new boolean[] {true, false}) {
                Weeks weeks = Weeks.open().start(SessionKind.FULL);
                if (hurtFirst) {
                    weeks.pulsesHurt(hurt, score).pulses(other);
                } else {
                    weeks.pulses(other).pulsesHurt(hurt, score);
                }
                TodaysSession session =
                        weeks.finish(SessionEnd.STOPPED).on(1).ready().day().session();
                assertEquals(List.of(other), Says.sides(session, "single-knee-to-chest/pulses"));
                assertEquals(List.of("S1.painful-last-time"), Says.out(session, "single-knee-to-chest/pulses", hurt));
            }
        }
    }

    @Test
    void aGreenAppearanceBringsTheSideBack() {
        Weeks weeks =
                Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 4).finish(SessionEnd.STOPPED);
        weeks.on(1).ready().light().on(2).ready().today(Less.LIGHT);
        assertEquals(
                2,
                Says.sides(weeks.day().session(), "single-knee-to-chest/pulses").size());
    }

    // S7 and things at hand ------------------------------------------------

    @Test
    void whatOnlyAClinicianMayAddIsNotOffered() {
        TodaysSession session = late().ready().day().session();
        assertTrue(Says.out(session, "quad-stretch-standing/main", null).contains("S7.prescription-only"));
        assertTrue(Says.out(session, "standing-adduction-cross/main", null).contains("S7.text-only"));
        for (var exercise : Weeks.CATALOGUE.exercises()) {
            for (Use use : exercise.uses()) {
                if (use.oneFoot() && use.offer() != Use.Offer.PRESCRIPTION) {
                    assertTrue(Says.out(session, use.ref(), null).contains("S4.one-foot"), use.ref());
                }
            }
        }
        for (TodaysSession.Item each : session == null ? List.<TodaysSession.Item>of() : session.items()) {
            var rung = each.placed().candidate().rung();
            assertEquals(Use.Offer.PLANNER, rung.offer());
            assertEquals(Use.Offer.PLANNER, each.placed().candidate().use().offer());
            assertFalse(each.placed().candidate().use().oneFoot());
        }
    }

    @Test
    void withoutTheThingTheExerciseIsOut() {
        Weeks weeks =
                Weeks.of("2026-11-21").profile(true, List.of()).screening().reading(2, 1, 0);
        TodaysSession session = weeks.day().session();
        assertEquals(List.of("S4.equipment"), Says.out(session, "adductor-squeeze/main", null));
    }

    @Test
    void whatThePersonLeavesOutIsOut() {
        Weeks weeks = Weeks.open().leftOut("pelvic-tilt");
        assertFalse(Says.items(weeks.day().session()).contains("pelvic-tilt/main"));
        assertTrue(Says.out(weeks.day().session(), "pelvic-tilt/main", null).contains("K5.left-out"));
        assertTrue(Says.items(weeks.add(unleave(weeks)).day().session()).contains("pelvic-tilt/main"));
    }

    private static nutation.engine.diary.Entry unleave(Weeks weeks) {
        return new nutation.engine.diary.Preference(
                weeks.id(),
                new nutation.engine.diary.At(weeks.date(), 50_000_000, 0),
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    // S8, S10 ---------------------------------------------------------------

    @Test
    void theMinutesAreKept() {
        for (int minutes : new int[] {5, 6, 10, 15, 20, 30, 45}) {
            for (Weeks weeks : List.of(Weeks.open(), late().ready())) {
                TodaysSession session = weeks.minutes(minutes).day().session();
                assertTrue(session != null && !session.items().isEmpty(), minutes + " minutes");
                assertTrue(session.seconds() <= minutes * 60, session.seconds() + " s in " + minutes + " minutes");
                assertTrue(session.items().size() <= 6);
            }
        }
    }

    @Test
    void fiveMinutesStillHaveWarmUpAndStrength() {
        TodaysSession session = Weeks.open().minutes(5).day().session();
        assertTrue(session != null && session.kind() == SessionKind.FULL, () -> String.valueOf(reasons(session)));
    }

    private static List<String> reasons(@Nullable TodaysSession session) {
        return session == null
                ? List.of()
                : session.reasons().stream().map(Says::name).toList();
    }

    @Test
    void theFirstWeekHasFourMovesAtMost() {
        // Stage 2 is open on the sixth day already, five moves are known, and there is room for more.
        Weeks weeks = Weeks.screened()
                .minutes(45)
                .week(nutation.engine.diary.Week.EVERY_OTHER_DAY)
                .comfortable(3)
                .start(SessionKind.LIGHT)
                .set("bridge", "main", Side.BOTH, Answer.COMFORTABLE)
                .set("abductor-press", "main", Side.BOTH, Answer.COMFORTABLE)
                .finish(SessionEnd.DONE);
        assertEquals(4, Says.items(weeks.on(6).ready().day().session()).size());
        assertTrue(Says.items(weeks.on(7).ready().day().session()).size() > 4);
    }

    @Test
    void fifteenMinutesAreTheDefault() {
        TodaysSession session = Weeks.open().day().session();
        assertTrue(session != null && session.minutes() == 15);
    }

    @Test
    void theHamstringHoldNeedsMoreThanTenMinutes() {
        assertTrue(Says.out(late().ready().minutes(10).day().session(), "hamstring-wall/main", null)
                .contains("S8.hamstring-short"));
        assertFalse(Says.out(late().ready().minutes(11).day().session(), "hamstring-wall/main", null)
                .contains("S8.hamstring-short"));
    }

    @Test
    void strengthNeverComesBeforeTheWarmUp() {
        TodaysSession session = late().ready().minutes(45).day().session();
        assertTrue(session != null);
        List<String> sections = session.items().stream()
                .map(each -> each.placed().section().code())
                .toList();
        assertEquals("warm-up", sections.get(0), sections.toString());
        assertTrue(sections.contains("strength"));
    }

    @Test
    void whatDoesNotComposeFullIsLightAndSaysSo() {
        // Without strength there is no full session: tilt and squeeze left out, stage 1.
        Weeks weeks = Weeks.open()
                .add(new nutation.engine.diary.Preference(
                        "00000000-0000-4000-8000-0000000000aa",
                        new nutation.engine.diary.At(Weeks.open().date(), 50_000_000, 0),
                        null,
                        null,
                        List.of("adductor-squeeze", "pelvic-tilt"),
                        null,
                        null,
                        null));
        TodaysSession session = weeks.day().session();
        assertTrue(session != null && session.kind() == SessionKind.LIGHT);
        assertTrue(reasons(session).contains("S10.no-full"));
    }
}
