package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Offered;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Side;
import nutation.engine.ladder.Steps;
import org.junit.jupiter.api.Test;

/// L1, L5, S4, S7: how high a ladder goes, and which rung a dose names.
final class CeilingTest {
    private static final Use KNEES = Climb.use("double-knee-to-chest/main");

    // A clinician's ceiling -----------------------------------------------------------------------

    @Test
    void aCeilingIsSaidWhereItHoldsSomethingBack() {
        assertEquals("2 L5.ceiling", Climb.begun().full(0, 4).ceiling(2).says(1));
        assertEquals("2 L1.stands", Climb.begun().full(0, 2).ceiling(2).says(1));
        assertEquals(
                "2 P2.down L5.ceiling", Climb.begun().hurts(0, 4).ceiling(2).says(0));
    }

    @Test
    void ofAHigherAndALowerCeilingTheLowerHolds() {
        assertEquals(
                "2 L5.ceiling", Climb.begun().full(0, 6).ceiling(2).ceiling(4).says(1));
        assertEquals(
                "2 L5.ceiling", Climb.begun().full(0, 6).ceiling(4).ceiling(2).says(1));
    }

    @Test
    void aCeilingOfAnotherExerciseOrTakenBackAtOnceIsNone() {
        Dose squeeze = new Dose("adductor-squeeze", "main", "very-gentle", 5, 3, 1);
        assertEquals("4 L1.stands", Climb.begun().full(0, 4).ceiling(squeeze).says(1));
        assertEquals(
                "4 L1.stands", Climb.begun().full(0, 4).ceiling(2).takenBack(5).says(1));
    }

    @Test
    void aCeilingBelowTheLadderIsItsFirstRung() {
        Dose least = new Dose(KNEES.exercise(), KNEES.id(), "one-leg-at-a-time", 1, 1, 1);
        assertEquals("1 L5.ceiling", Climb.begun().full(0, 4).ceiling(least).says(1));
    }

    // Conditions ----------------------------------------------------------------------------------

    /// The same exercise under a condition that lets it go up to a rung only.
    @Test
    void aConditionHoldsEveryLadderAtItsRung() {
        int held = 0;
        for (var exercise : Weeks.CATALOGUE.exercises()) {
            for (Use use : exercise.uses()) {
                for (var cell : use.cells()) {
                    int last = use.rungs().size();
                    boolean planned = last > 0 && use.rungs().get(last - 1).offer() == Use.Offer.PLANNER;
                    if (planned && cell.lastRung() > 0 && cell.lastRung() < last) {
                        Climb climb = Climb.of(Weeks.screened(), use.ref()).full(0, last);
                        assertEquals(cell.lastRung() + " S4.ceiling", climb.says(1, cell.condition()), use.ref());
                        held++;
                    }
                    if (planned && cell.lastRung() == 0) {
                        Climb climb = Climb.of(Weeks.screened(), use.ref()).full(0, last);
                        assertEquals(last + " L1.stands", climb.says(1, cell.condition()), use.ref());
                    }
                }
            }
        }
        assertEquals(true, held > 3, "ladders with a ceiling: " + held);
    }

    @Test
    void ofTwoEqualCeilingsTheConditionSpeaks() {
        Climb climb = Climb.of(Weeks.screened(), "single-knee-to-chest/hold-long-leg");
        Use use = climb.use();
        int last = java.util.Objects.requireNonNull(use.cell("hypermobility")).lastRung();
        assertEquals(
                last + " S4.ceiling",
                climb.full(0, use.rungs().size()).ceiling(last).says(1, "hypermobility"));
    }

    // Doses that one article alone states ---------------------------------------------------------

    @Test
    void dosesOfOneArticleOpenInItsOwnProgrammeOnly() {
        Climb plain = Climb.of(Weeks.screened(), "supine-twist/main").full(0, 4);
        assertEquals("1 L1.stands", plain.says(1));
        Climb own = Climb.of(Weeks.screened().programme(ProgrammeChoice.A4), "supine-twist/main");
        assertEquals("4 L1.stands", own.full(0, 4).says(1));
        Climb other = Climb.of(Weeks.screened().programme(ProgrammeChoice.A1), "supine-twist/main");
        assertEquals("1 L1.stands", other.full(0, 4).says(1));
    }

    @Test
    void aLadderOpensUpToItsFirstDoseThatMayNotBeOffered() {
        Rung article = Climb.use("supine-twist/main").rungs().get(3);
        Rung prescribed = Climb.use("quad-stretch-standing/main").rungs().get(0);
        assertEquals(3, opened(drawn(3, article, article), Weeks.screened()));
        assertEquals(5, opened(drawn(3, article, article), Weeks.screened().programme(ProgrammeChoice.A4)));
        assertEquals(3, opened(drawn(3, as(prescribed, Use.Offer.PRESCRIPTION)), Weeks.screened()));
        assertEquals(
                3,
                opened(
                        drawn(3, as(prescribed, Use.Offer.PRESCRIPTION)),
                        Weeks.screened().programme(ProgrammeChoice.A4)));
    }

    /// The rung at which a ladder stands whose highest was recorded.
    private static int opened(Use use, Weeks weeks) {
        Climb climb = Climb.of(weeks, KNEES.ref());
        climb.weeks()
                .on(0)
                .start(
                        nutation.engine.diary.SessionKind.FULL,
                        List.of(offered(use.rungs().getLast())));
        climb.answers(nutation.engine.diary.Answer.COMFORTABLE);
        return climb.standing(use, 0).rung().number();
    }

    /// Both knees to chest, so many rungs of it, and these after them.
    private static Use drawn(int first, Rung... more) {
        List<Rung> rungs = new ArrayList<>(KNEES.rungs().subList(0, first));
        for (Rung each : more) {
            rungs.add(numbered(each, rungs.size() + 1));
        }
        return new Use(
                KNEES.exercise(),
                KNEES.id(),
                KNEES.ref(),
                KNEES.start(),
                KNEES.sided(),
                KNEES.kind(),
                KNEES.also(),
                KNEES.stage(),
                KNEES.offer(),
                KNEES.oneFoot(),
                KNEES.changeSeconds(),
                KNEES.liftSeconds(),
                KNEES.gentler(),
                KNEES.leadsTo(),
                rungs,
                KNEES.cells());
    }

    private static Rung numbered(Rung rung, int number) {
        return rung(rung, number, rung.hold() + number, rung.offer());
    }

    private static Rung as(Rung rung, Use.Offer offer) {
        return rung(rung, rung.number(), rung.hold(), offer);
    }

    private static Rung rung(Rung rung, int number, int hold, Use.Offer offer) {
        return new Rung(
                number,
                rung.variant(),
                hold,
                rung.reps(),
                rung.sets(),
                rung.count(),
                rung.restSeconds(),
                rung.moveSeconds(),
                rung.totalSeconds(),
                rung.mark(),
                offer,
                rung.sources());
    }

    // Which rung a dose names ---------------------------------------------------------------------

    private static Offered offered(Rung rung) {
        return dose(rung.variant(), rung.hold(), rung.reps(), rung.sets());
    }

    private static Offered dose(String variant, int hold, int reps, int sets) {
        return new Offered(KNEES.exercise(), KNEES.id(), Side.BOTH, variant, hold, reps, sets, List.of());
    }

    private static int named(int hold, int reps, int sets) {
        return Steps.of(KNEES, dose("one-leg-at-a-time", hold, reps, sets)).number();
    }

    @Test
    void everyRungFindsItself() {
        for (var exercise : Weeks.CATALOGUE.exercises()) {
            for (Use use : exercise.uses()) {
                for (Rung each : use.rungs()) {
                    assertEquals(each, Steps.of(use, offered(each)), use.ref());
                }
            }
        }
    }

    @Test
    void aDoseThatIsNoLongerThereIsTheHardestThatIsNotHarder() {
        assertEquals(1, named(1, 1, 1));
        assertEquals(2, named(2, 4, 1));
        assertEquals(3, named(2, 7, 1));
        assertEquals(5, named(3, 10, 1));
        assertEquals(5, named(4, 40, 1));
        assertEquals(6, named(5, 11, 1));
        assertEquals(6, named(5, 10, 2));
        assertEquals(8, named(60, 60, 3));
        assertEquals(6, Steps.of(KNEES, dose("another-way", 5, 10, 1)).number());
    }

    @Test
    void fewerSetsAreNotHarder() {
        Use squeeze = Climb.use("adductor-squeeze/main");
        assertEquals(3, Steps.of(squeeze, dose("very-gentle", 5, 15, 1)).number());
        assertEquals(5, Steps.of(squeeze, dose("very-gentle", 5, 11, 2)).number());
    }
}
