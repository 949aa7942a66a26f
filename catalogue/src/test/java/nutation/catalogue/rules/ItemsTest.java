package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nutation.engine.catalogue.Item;
import nutation.engine.clearance.Level;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import org.junit.jupiter.api.Test;

/// G3 to G6 and G13: what an answer to a screening leads to. The expected levels are written here a second time, from
/// safety.md, so that a slip in the catalogue's data is noticed.
final class ItemsTest {
    private static final List<String> GENTLE =
            List.of("birth-12-weeks", "joint-fusion", "past-cancer", "leaking-unchecked");
    private static final List<String> LOCKED =
            List.of("leg-spreading", "both-legs-long", "surgery-12-weeks", "injection-2-weeks");

    private static Level expected(Item item, Answered answer) {
        if (answer == Answered.NO) {
            return Level.PROCEED;
        }
        boolean unsure = answer == Answered.UNSURE;
        return switch (item.level()) {
            case E -> Level.EMERGENCY;
            case U -> unsure ? Level.LOCKED : Level.URGENT;
            case R -> {
                assertEquals(true, GENTLE.contains(item.id()) || LOCKED.contains(item.id()), item.id());
                yield GENTLE.contains(item.id()) ? Level.GENTLE : Level.LOCKED;
            }
            case C -> item.id().equals("leaking-known") && unsure ? Level.GENTLE : Level.PROCEED;
        };
    }

    @Test
    void everyAnswerToEveryItemHasItsLevel() {
        for (Item item : Weeks.CATALOGUE.items()) {
            for (Answered answer : Answered.values()) {
                Weeks weeks = Weeks.of("2026-11-21")
                        .profile(true)
                        .answer(item.id(), answer)
                        .reading(2, 1, 0);
                assertEquals(expected(item, answer), weeks.day().clearance().level(), item.id() + " " + answer);
            }
        }
    }

    @Test
    void everyItemOfTheShortCheckHoldsTheSame() {
        for (Item item : Weeks.CATALOGUE.items()) {
            for (Answered answer : Answered.values()) {
                if (item.inCheck()) {
                    Weeks weeks = Weeks.open().check(item.id(), answer);
                    assertEquals(expected(item, answer), weeks.day().clearance().level(), item.id() + " " + answer);
                }
            }
        }
    }

    @Test
    void oneRedFlagClosesEveryRoute() {
        for (Item item : Weeks.CATALOGUE.items()) {
            if (item.level() == Item.Level.E || item.level() == Item.Level.U) {
                for (Weeks weeks : List.of(
                        Weeks.open().check(item.id(), Answered.NEW),
                        Weeks.open().check(item.id(), Answered.NEW).check(),
                        Weeks.open().check(item.id(), Answered.NEW).screening(),
                        Weeks.open().startToday().check(item.id(), Answered.NEW),
                        Weeks.open()
                                .check(item.id(), Answered.NEW)
                                .on(40)
                                .screening()
                                .reading(0, 0, 0))) {
                    var day = weeks.day();
                    assertEquals(true, day.clearance().level().compareTo(Level.URGENT) <= 0, item.id());
                    assertNull(day.preview());
                    boolean open = day.session() != null && day.session().finish() == null;
                    assertEquals(false, open, item.id());
                    assertEquals(
                            true,
                            day.session() == null || day.session().timeline().isEmpty(),
                            item.id());
                }
            }
        }
    }

    @Test
    void checkedWithoutAReleaseCountsAsNew() {
        Says.level(Level.URGENT, Weeks.open().check("fever", Answered.CHECKED));
        Says.level(Level.URGENT, Weeks.of("2026-11-21").profile(true).answer("fever", Answered.CHECKED));
    }

    @Test
    void checkedAfterAReleaseOfTheItemIsACaution() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        weeks.released("G3", weeks.last()).check("fever", Answered.CHECKED);
        Says.level(Level.PROCEED, weeks);
        Says.because("G3.item-checked", weeks);
    }

    @Test
    void whatAFullScreeningToldCanBeCheckedToo() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).answer("past-cancer", Answered.NEW);
        weeks.released("G3", weeks.last()).answer("past-cancer", Answered.CHECKED);
        Says.level(Level.PROCEED, weeks);
        Says.because("G3.item-checked", weeks);
    }

    @Test
    void noAnswerServesAsItsOwnCheck() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        weeks.released("G3", weeks.last()).answer("past-cancer", Answered.CHECKED);
        Says.level(Level.GENTLE, weeks);
    }

    @Test
    void aReleaseOfOneItemDoesNotServeAnother() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        weeks.released("G3", weeks.last()).check("night-pain", Answered.CHECKED);
        Says.level(Level.URGENT, weeks);
    }

    @Test
    void newAfterAReleaseHoldsAgain() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        weeks.released("G3", weeks.last()).check();
        Says.level(Level.PROCEED, weeks);
        Says.level(Level.URGENT, weeks.check("fever", Answered.NEW));
    }

    @Test
    void theWorstDecidesAndAllReasonsAreKept() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW).check("both-legs", Answered.NEW);
        Says.level(Level.EMERGENCY, weeks);
        assertEquals(2, weeks.day().clearance().keys().size());
        assertEquals(
                List.of("both-legs", "fever"),
                weeks.day().clearance().reasons().stream()
                        .flatMap(each -> each.slots().stream())
                        .filter(each -> each.name().equals("item"))
                        .map(each -> each.text())
                        .toList());
    }

    @Test
    void noAnswerToAScreeningEverReleases() {
        Says.level(
                Level.LOCKED,
                Weeks.open().check("leg-spreading", Answered.NEW).check().screening());
    }

    @Test
    void aFlagOfTomorrowHoldsToday() {
        Says.level(Level.URGENT, Weeks.open().on(1).check("fever", Answered.NEW).on(0));
    }

    @Test
    void aFlagTakenBackLaterStillHolds() {
        Weeks weeks = Weeks.open().check("fever", Answered.NEW);
        String check = weeks.last();
        Says.level(Level.URGENT, weeks.later(30).withdrawn(check).check());
    }

    // G5 --------------------------------------------------------------------

    private static Level newPainAtAge(int age) {
        return Weeks.of("2026-11-21")
                .born(2026 - age)
                .profile(true)
                .answer("pain-new", Answered.NEW)
                .day()
                .clearance()
                .level();
    }

    @Test
    void newPainBelowTwentyAndFromFiftyIsLookedAtFirst() {
        assertEquals(Level.GENTLE, newPainAtAge(17));
        assertEquals(Level.GENTLE, newPainAtAge(18));
        assertEquals(Level.GENTLE, newPainAtAge(19));
        assertEquals(Level.PROCEED, newPainAtAge(20));
        assertEquals(Level.PROCEED, newPainAtAge(49));
        assertEquals(Level.GENTLE, newPainAtAge(50));
    }

    @Test
    void newPainAtAnUnknownAgeIsLookedAtFirst() {
        Says.level(Level.GENTLE, Weeks.of("2026-11-21").withoutBirthYear().answer("pain-new", Answered.NEW));
    }

    @Test
    void newPainAtNineteenIsNotOpenedByTheNewYear() {
        Weeks weeks = Weeks.of("2026-12-20").born(2007).profile(true).answer("pain-new", Answered.NEW);
        Says.level(Level.GENTLE, weeks);
        Says.level(Level.GENTLE, weeks.on(20).check());
    }

    private static Level deepPain(int age, Answered pain, Answered risk) {
        return Weeks.of("2026-11-21")
                .born(2026 - age)
                .profile(true)
                .screening(
                        answers -> AllNo.with(AllNo.with(answers, "deep-pain", pain), "smoking-or-pressure", risk),
                        each -> each,
                        null,
                        true)
                .day()
                .clearance()
                .level();
    }

    @Test
    void deepPainWithARiskIsAnEmergencyFromSixty() {
        assertEquals(Level.URGENT, deepPain(59, Answered.NEW, Answered.NEW));
        assertEquals(Level.EMERGENCY, deepPain(60, Answered.NEW, Answered.NEW));
        assertEquals(Level.EMERGENCY, deepPain(60, Answered.UNSURE, Answered.UNSURE));
        assertEquals(Level.URGENT, deepPain(60, Answered.NEW, Answered.NO));
        assertEquals(Level.LOCKED, deepPain(59, Answered.UNSURE, Answered.NEW));
    }

    @Test
    void theShortCheckRemembersTheRiskOfTheScreening() {
        Weeks weeks = Weeks.of("2026-11-21")
                .born(1960)
                .profile(true)
                .answer("smoking-or-pressure", Answered.NEW)
                .on(1)
                .check("deep-pain", Answered.NEW);
        Says.level(Level.EMERGENCY, weeks);
    }

    @Test
    void withoutARiskDeepPainInTheShortCheckIsUrgent() {
        Weeks weeks = Weeks.of("2026-11-21").born(1960).profile(true).screening();
        Says.level(Level.URGENT, weeks.on(1).check("deep-pain", Answered.NEW));
    }

    @Test
    void aPatternAloneIsACaution() {
        for (String item : List.of("inflammatory-pattern", "smoking-or-pressure", "leaking-known")) {
            Weeks weeks = Weeks.of("2026-11-21").profile(true).answer(item, Answered.NEW);
            Says.level(Level.PROCEED, weeks);
            Says.because("G3.item-new", weeks);
        }
    }

    // G6 --------------------------------------------------------------------

    @Test
    void pregnancyIsGentleUntilReleased() {
        for (Has has : List.of(Has.YES, Has.UNSURE)) {
            Weeks weeks = Weeks.of("2026-11-21").profile(true).condition("pregnancy", has);
            String screening = weeks.last();
            Says.level(Level.GENTLE, weeks);
            Says.because("G6.pregnancy", weeks);
            Says.level(Level.PROCEED, weeks.released("G6", screening));
        }
        Says.level(Level.PROCEED, Weeks.of("2026-11-21").profile(true).condition("pregnancy", Has.NO));
    }

    @Test
    void aReleasedPregnancyStillHasItsStopList() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).pregnant(8);
        weeks.released("G6", weeks.last());
        Says.level(Level.EMERGENCY, weeks.check("pregnancy-bleeding", Answered.NEW));
    }
}
