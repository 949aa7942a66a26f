package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nutation.engine.aerobic.AerobicJson;
import nutation.engine.aerobic.AerobicWeek;
import nutation.engine.clearance.Level;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Has;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Moment;
import nutation.engine.diary.News;
import nutation.engine.diary.Place;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A1 to A3: the minutes of a week. Day 0 of the diary is day 1 of the programme.
final class AerobicTest {
    /// The first session is done, with so many minutes a week told before.
    private static Weeks begun(@Nullable Integer told) {
        return Weeks.screened().moves(told).reading(2, 1, 0).light();
    }

    private static @Nullable Integer target(Weeks weeks) {
        return weeks.aerobic().target();
    }

    private static List<String> reasons(Weeks weeks) {
        return weeks.aerobic().reasons().stream().map(Says::name).toList();
    }

    // Start (A1) ------------------------------------------------------------

    @Test
    void theStartIsWhatWasTold() {
        assertEquals(5, target(begun(null)));
        assertEquals(5, target(begun(0)));
        assertEquals(1, target(begun(1)));
        assertEquals(149, target(begun(149)));
        assertEquals(150, target(begun(150)));
        assertEquals(150, target(begun(151)));
        assertEquals(List.of("A1.start-small"), reasons(begun(0)));
        assertEquals(List.of("A1.start"), reasons(begun(150)));
        assertEquals(List.of("A1.start-at-goal"), reasons(begun(151)));
    }

    @Test
    void theNewestProfileUntilTheFirstSessionTellsIt() {
        assertEquals(
                40, target(Weeks.screened().moves(60).moves(40).reading(2, 1, 0).light()));
        assertEquals(
                40,
                target(Weeks.screened().moves(40).moves(null).reading(2, 1, 0).light()));
        assertEquals(40, target(begun(40).on(1).ready().moves(90)));
        Weeks taken = Weeks.screened().moves(40).moves(90);
        String newest = taken.last();
        assertEquals(40, target(taken.reading(2, 1, 0).light().later(30).withdrawn(newest)));
    }

    @Test
    void beforeTheFirstSessionItIsThatOfTheFirstWeek() {
        Weeks weeks = Weeks.screened().moves(60).reading(2, 1, 0).walk(10);
        assertEquals(60, target(weeks));
        assertEquals(1, weeks.aerobic().week());
        assertEquals(60, target(weeks.light()));
        assertEquals(1, weeks.aerobic().week());
        assertEquals(10, weeks.aerobic().done());
    }

    // Up (A2) ---------------------------------------------------------------

    @Test
    void fourFifthsOfTheTargetAreEnough() {
        assertEquals(60, target(begun(60).walk(47).on(7).ready()));
        assertEquals(
                List.of("A2.stays-minutes", "A1.start"),
                reasons(begun(60).walk(47).on(7).ready()));
        assertEquals(66, target(begun(60).walk(48).on(7).ready()));
        assertEquals(
                List.of("A2.up", "A1.start"), reasons(begun(60).walk(48).on(7).ready()));
    }

    @Test
    void aWeekHasSevenDays() {
        Weeks weeks = begun(60).walk(48);
        assertEquals(60, target(weeks.on(6).ready()));
        assertEquals(1, weeks.aerobic().week());
        assertEquals(48, weeks.aerobic().done());
        assertEquals(66, target(weeks.on(7).ready()));
        assertEquals(2, weeks.aerobic().week());
        assertEquals(0, weeks.aerobic().done());
        assertEquals(60, target(begun(60).walk(47).on(7).walk(1).on(8).ready()));
    }

    /// ladders.md section 2: from nothing, in weeks.
    @Test
    void fromNothingItGrowsAsThePageSays() {
        List<Integer> expected = new ArrayList<>();
        for (int minutes = 5; minutes <= 60; minutes += 5) {
            expected.add(minutes);
        }
        expected.addAll(List.of(66, 72, 79, 86, 94, 103, 113, 124, 136, 149, 150, 150));
        List<Integer> targets = new ArrayList<>();
        Weeks weeks = begun(0);
        for (int week = 0; week < expected.size(); week++) {
            weeks.on(7 * week).ready();
            Integer target = target(weeks);
            assertNotNull(target);
            targets.add(target);
            weeks.light().walk(target);
        }
        assertEquals(expected, targets);
        assertTrue(reasons(weeks.on(7 * expected.size()).ready()).contains("A2.goal"));
    }

    @Test
    void minutesAreSummedByDate() {
        Weeks weeks =
                begun(60).walk(10).walk(5).on(2).outing("water", 20, null).on(3).ready();
        AerobicWeek week = weeks.aerobic();
        assertEquals(35, week.done());
        assertEquals(
                List.of(new AerobicWeek.Minutes(weeks.date() - 3, 15), new AerobicWeek.Minutes(weeks.date() - 1, 20)),
                week.minutes());
    }

    @Test
    void sessionsAddNoMinutes() {
        assertEquals(0, begun(60).aerobic().done());
        assertEquals(60, target(begun(60).on(2).ready().full().on(7).ready()));
    }

    @Test
    void withdrawnMinutesNoLongerCount() {
        Weeks weeks = begun(60).walk(48);
        String walk = weeks.last();
        assertEquals(60, target(weeks.later(30).withdrawn(walk).on(7).ready()));
        assertEquals(48, begun(60).walk(48).aerobic().done());
        Weeks same = begun(60).walk(48);
        assertEquals(0, same.later(30).withdrawn(same.last()).aerobic().done());
    }

    @Test
    void minutesOfTomorrowCountTomorrow() {
        Weeks weeks = begun(60).on(1).walk(20).on(0);
        assertEquals(0, weeks.aerobic().done());
        assertEquals(20, weeks.on(1).ready().aerobic().done());
    }

    @Test
    void minutesUnderALockCountForNothingMore() {
        Weeks weeks = begun(60).on(1).ready().start(SessionKind.LIGHT).numb(Legs.ONE, News.NEW);
        String told = weeks.last();
        Says.level(Level.LOCKED, weeks.finish(SessionEnd.NUMB).check());
        weeks.walk(60).on(2).released("G7", told).on(7).ready();
        assertEquals(60, target(weeks));
        // Without the lock these minutes would have been enough, and the sign of pain took back nothing of week 1.
        assertEquals(66, target(begun(60).on(1).walk(60).on(7).ready()));
    }

    // Down (A2) -------------------------------------------------------------

    @Test
    void morePainOnceKeepsItAndTwiceTakesItBack() {
        Weeks once = begun(60).walk(48).on(7).ready().walk(60).outing("walking", 5, AerobicAnswer.MORE_PAIN);
        assertEquals(66, target(once));
        assertEquals(66, target(once.on(14).ready()));
        assertTrue(reasons(once).contains("A2.stays-pain"));
        Weeks twice = begun(60).walk(48).on(7).ready().walk(60).outing("walking", 5, AerobicAnswer.MORE_PAIN);
        assertEquals(60, target(twice.outing("tai-chi", 5, AerobicAnswer.MORE_PAIN)));
        assertTrue(reasons(twice).contains("A2.back-pain"));
        assertEquals(60, target(twice.on(14).ready()));
    }

    @Test
    void anAnswerThatComesLaterCountsForItsOuting() {
        Weeks weeks = begun(60).outing("walking", 60, null);
        String outing = weeks.last();
        assertEquals(60, target(weeks.on(8).ready().after(outing, AerobicAnswer.MORE_PAIN)));
        Weeks fine = begun(60).outing("walking", 60, null);
        assertEquals(
                66, target(fine.on(8).ready().after(fine.entries().getLast().id(), AerobicAnswer.SAME)));
    }

    @Test
    void morePainThatWasTakenBackStillCountsForLess() {
        Weeks weeks = begun(60).walk(60).outing("walking", 5, AerobicAnswer.MORE_PAIN);
        String outing = weeks.last();
        assertEquals(60, target(weeks.later(30).withdrawn(outing).on(7).ready()));
        Weeks slip = begun(60).walk(60).outing("walking", 5, AerobicAnswer.MORE_PAIN);
        String slipped = slip.last();
        assertEquals(66, target(slip.later(5).withdrawn(slipped).on(7).ready()));
    }

    @Test
    void aRedEventTakesItBackAtOnce() {
        Weeks weeks = begun(60).walk(48).on(7).ready();
        assertEquals(66, target(weeks));
        weeks.start(SessionKind.LIGHT).tilt(Answer.SHARP).finish(SessionEnd.RED).check();
        assertEquals(60, target(weeks));
        assertEquals(List.of("A2.back-red", "A1.start"), reasons(weeks));
        assertEquals(60, target(weeks.walk(60).on(14).ready()));
    }

    @Test
    void aRaisedDateTakesItBackAtOnce() {
        Weeks steady = begun(60).walk(48).on(7).ready().reading(Moment.EVENING, 3, 1, 0);
        assertEquals(66, target(steady));
        Weeks raised = begun(60).walk(48).on(7).ready().reading(Moment.EVENING, 4, 1, 0);
        assertEquals(60, target(raised));
        assertEquals(List.of("A2.back-raised", "A1.start"), reasons(raised));
    }

    @Test
    void itGoesBackToTheLastWeekWithoutAFlareAndNoFurther() {
        Weeks weeks = begun(60).walk(60).on(7).ready().light().walk(66).on(14).ready();
        assertEquals(72, target(weeks));
        weeks.reading(Moment.EVENING, 4, 1, 0);
        assertEquals(66, target(weeks));
        weeks.on(21).ready().light().reading(Moment.EVENING, 4, 1, 0);
        assertEquals(66, target(weeks));
        assertEquals(66, target(weeks.on(28).ready()));
        assertEquals(72, target(weeks.light().walk(66).on(35).ready()));
    }

    @Test
    void aRaisedDateOfTomorrowCountsAtOnce() {
        Weeks weeks = begun(60).walk(48).on(8).reading(5, 1, 0).on(7).ready();
        assertEquals(60, target(weeks));
    }

    @Test
    void aRaisedDateOfAnotherWeekToComeCountsAtOnceToo() {
        assertEquals(60, target(begun(60).walk(48).on(16).reading(5, 1, 0).on(7).ready()));
    }

    @Test
    void theFirstDayCountsToo() {
        Weeks red = Weeks.screened()
                .moves(60)
                .reading(2, 1, 0)
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED)
                .check();
        assertEquals(List.of("A2.back-red", "A1.start"), reasons(red));
        Weeks raised = begun(60).reading(Moment.EVENING, 4, 1, 0);
        assertEquals(List.of("A2.back-raised", "A1.start"), reasons(raised));
        // What was before the first session is no part of any week.
        Weeks before = Weeks.screened().moves(60).reading(4, 1, 0).on(1).ready().light();
        assertEquals(List.of("A1.start"), reasons(before));
    }

    @Test
    void theWorstAnswerOfAnOutingCounts() {
        Weeks both = begun(60).walk(60);
        String walk = both.last();
        assertEquals(60, target(both.after(walk, AerobicAnswer.MORE_PAIN).on(7).ready()));
        Weeks twice = begun(60).outing("walking", 60, null);
        String outing = twice.last();
        twice.after(outing, AerobicAnswer.MORE_PAIN).after(outing, AerobicAnswer.SAME);
        assertEquals(60, target(twice.on(7).ready()));
    }

    // Held (A2) -------------------------------------------------------------

    /// New pain in the groin: keep (G8).
    private static Weeks kept(Weeks weeks) {
        return weeks.reading(Place.GROIN, 2, Has.YES);
    }

    @Test
    void keepFreezesItAndAReleaseDoesNotCatchUp() {
        Weeks weeks = kept(begun(60).walk(60));
        String told = weeks.last();
        Says.level(Level.KEEP, weeks.check());
        assertEquals(60, target(weeks.on(7).ready().light().walk(60)));
        assertTrue(reasons(weeks).containsAll(List.of("A2.frozen", "A2.stays-held")));
        assertEquals(60, target(weeks.on(14).ready()));
        assertEquals(60, target(weeks.released("G8", told)));
        assertFalse(reasons(weeks).contains("A2.frozen"));
        assertEquals(60, target(weeks.walk(60).on(21).ready()));
        assertEquals(66, target(weeks.light().walk(60).on(28).ready()));
    }

    @Test
    void aHoldThatBeginsAfterAWeekLeavesItsStep() {
        assertEquals(66, target(kept(begun(60).walk(60).on(7).ready())));
        assertEquals(60, target(kept(begun(60).walk(60).on(6)).on(7).ready()));
    }

    @Test
    void gentleFreezesItAndAReleaseDoesNotCatchUp() {
        Weeks weeks = Weeks.screened()
                .tells(6, 1, 0)
                .moves(60)
                .reading(6, 1, 0)
                .light()
                .walk(60);
        weeks.on(1).check().reading(6, 1, 0).on(2).check().reading(6, 1, 0);
        Says.level(Level.GENTLE, weeks);
        assertEquals(60, target(weeks.on(7).check().reading(6, 1, 0)));
        assertTrue(reasons(weeks).containsAll(List.of("A2.frozen", "A2.stays-held")));
        assertEquals(60, target(weeks.released("G9", weeks.last(), weeks.date(), 6)));
        assertEquals(List.of("A2.stays-held", "A1.start"), reasons(weeks));
    }

    @Test
    void underWorseThanGentleItIsNotShown() {
        Weeks unanswered = begun(60).on(1).screening(answers -> new TreeMap<>(), conditions -> conditions, null, false);
        assertNull(target(unanswered));
        assertEquals(List.of("A2.not-now"), reasons(unanswered));
        Weeks urgent = begun(60).on(1).check().reading(8, 1, 0);
        assertEquals(Level.URGENT, urgent.day().clearance().level());
        assertNull(target(urgent));
    }

    @Test
    void withHeartOrLungTroubleItIsNotShownUntilThatIsLifted() {
        Weeks weeks = begun(60).on(1).ready().condition("heart-lung", Has.YES);
        assertNull(target(weeks));
        assertEquals("S4.condition", reasons(weeks).getFirst());
        assertEquals(List.of(), open(weeks));
        assertNull(target(begun(60).on(1).ready().condition("heart-lung", Has.UNSURE)));
        assertEquals(60, target(weeks.on(2).ready().screening()));
    }

    @Test
    void cyclingAndTaiChiOpenWithStageTwo() {
        assertEquals(List.of("walking", "water"), open(begun(60)));
        assertEquals(
                List.of("walking", "water", "stationary-cycling", "tai-chi"),
                open(Weeks.screened().comfortable(3).ready()));
    }

    private static List<String> open(Weeks weeks) {
        return weeks.aerobic().activities().stream()
                .filter(each -> each.open())
                .map(each -> each.use().exercise())
                .toList();
    }

    // Away (D3) -------------------------------------------------------------

    @Test
    void afterTwentyEightDaysAwayItBeginsAnew() {
        Weeks back = begun(60).walk(60).on(27).ready();
        assertEquals(4, back.aerobic().week());
        assertEquals(66, target(back));
        Weeks away = begun(60).walk(60).on(28).screening().reading(2, 1, 0);
        assertEquals(60, target(away));
        assertEquals(1, away.aerobic().week());
        assertEquals(20, target(away.moves(20).light()));
        assertEquals(1, away.aerobic().week());
    }

    // Numb (A1, G7) ---------------------------------------------------------

    @Test
    void numbAfterAnOutingLocks() {
        Weeks at = begun(60).check().outing("walking", 10, AerobicAnswer.NUMB);
        Says.level(Level.LOCKED, at);
        Says.because("G7.after-outing", at);
        assertNull(target(at));
        Weeks later = begun(60).check().outing("walking", 10, null);
        later.after(later.last(), AerobicAnswer.NUMB);
        String told = later.last();
        Says.level(Level.LOCKED, later);
        assertTrue(later.day().clearance().keys().stream()
                .anyMatch(each -> each.rule().equals("G7") && each.entry().equals(told)));
        later.released("G7", told);
        Says.level(Level.PROCEED, later);
        assertEquals(60, target(later));
        assertTrue(reasons(later).contains("A2.back-numb"));
    }

    @Test
    void numbIsNotTakenBackByATap() {
        Weeks weeks = begun(60).outing("walking", 10, AerobicAnswer.NUMB);
        String told = weeks.last();
        weeks.withdrawn(told);
        assertTrue(weeks.day().clearance().level().compareTo(Level.LOCKED) <= 0);
        assertEquals(Level.PROCEED, weeks.screening().day().clearance().level());
    }

    // Questions and advice (A1, A3) -----------------------------------------

    @Test
    void anOutingAsksHowItFeltForAWeek() {
        Weeks weeks = begun(60).outing("walking", 10, null);
        String outing = weeks.last();
        assertEquals(List.of(outing), weeks.aerobic().unanswered());
        assertEquals(List.of(outing), weeks.on(6).ready().aerobic().unanswered());
        assertEquals(List.of(), weeks.on(7).ready().aerobic().unanswered());
        assertEquals(
                List.of(),
                weeks.on(3).after(outing, AerobicAnswer.SAME).aerobic().unanswered());
        assertEquals(List.of(), begun(60).walk(10).aerobic().unanswered());
    }

    @Test
    void whoIsHurtByTheWaterIsToldOfTheBackstroke() {
        Weeks weeks = begun(60).outing("water", 10, AerobicAnswer.MORE_PAIN);
        assertTrue(reasons(weeks).contains("A3.water-hurt"));
        assertFalse(reasons(begun(60).outing("walking", 10, AerobicAnswer.MORE_PAIN))
                .contains("A3.water-hurt"));
        assertFalse(reasons(weeks.outing("water", 10, AerobicAnswer.SAME)).contains("A3.water-hurt"));
    }

    @Test
    void theAnswerIsCanonicalJson() {
        Weeks weeks = begun(60).outing("walking", 12, null);
        String outing = weeks.last();
        String json = AerobicJson.of(weeks.aerobic()).text();
        assertTrue(json.startsWith("{\"week\":1,\"target\":60,\"done\":12,"
                + "\"minutes\":[{\"date\":\"2026-11-21\",\"minutes\":12}],\"activities\":[{\"exercise\":\"walking\","
                + "\"use\":\"main\",\"open\":true,\"cues\":[],\"out\":[]},"));
        assertTrue(json.endsWith("\"unanswered\":[\"" + outing + "\"]}"));
        Weeks locked = begun(60)
                .later(5)
                .start(nutation.engine.diary.SessionKind.LIGHT)
                .numb(Legs.ONE, News.NEW);
        assertTrue(AerobicJson.of(locked.aerobic()).text().contains("\"target\":null"));
    }
}
