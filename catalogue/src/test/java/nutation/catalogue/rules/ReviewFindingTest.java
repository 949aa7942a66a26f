package nutation.catalogue.rules;

import static nutation.catalogue.rules.ThreeWeeks.NINE;
import static nutation.catalogue.rules.ThreeWeeks.block;
import static nutation.catalogue.rules.ThreeWeeks.days;
import static nutation.catalogue.rules.ThreeWeeks.outcome;
import static nutation.catalogue.rules.ThreeWeeks.reasons;
import static nutation.catalogue.rules.ThreeWeeks.screened;
import static nutation.catalogue.rules.ThreeWeeks.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import nutation.engine.clearance.Level;
import nutation.engine.day.PastOffers;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Has;
import nutation.engine.diary.Less;
import nutation.engine.diary.Place;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.review.ActivityChange;
import nutation.engine.review.Finding;
import nutation.engine.review.Pain;
import nutation.engine.review.PastDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// V1 to V3, V5: what a look back finds. Day 0 of the diary is the first of a block.
final class ReviewFindingTest {
    // V1 ----------------------------------------------------------------------

    @Test
    void aHoldOtherThanKeepStands() {
        Weeks weeks = block(day -> day < 18 ? 4 : 6, NINE);
        assertEquals(Level.GENTLE, weeks.clearance().level());
        assertEquals(ReviewOutcome.V1, outcome(weeks, 5));
        Weeks kept = block(steady(4), NINE).check().reading(Place.GROIN, 2, Has.YES);
        assertEquals(Level.KEEP, kept.clearance().level());
        assertEquals(ReviewOutcome.V5, outcome(kept, 0));
    }

    // V2 ----------------------------------------------------------------------

    @Test
    void painUpByTwoOnTheBaselineIsWorse() {
        ThreeWeeks.Left up = day -> day < 7 ? 2 : day < 17 ? 3 : 4;
        Weeks worse = days(Weeks.screened(), 24, up, NINE);
        assertEquals(ReviewOutcome.V2, outcome(worse, 5));
        assertEquals(List.of("V2.pain-up", "V2.hold"), reasons(worse, 5));
        Weeks below = days(Weeks.screened(), 24, day -> day == 20 ? 3 : up.on(day), NINE);
        assertEquals(ReviewOutcome.V5, outcome(below, 0));
    }

    @Test
    void painUpByTwoOnTheEndOfTheLastBlockIsWorse() {
        Weeks weeks = block(day -> day < 10 ? 3 : day < 14 ? 2 : 1, NINE);
        assertEquals(ReviewOutcome.V3, outcome(weeks, 1));
        weeks.review(ReviewOutcome.V3);
        // Slowly up again: the baseline of the new block is 2 already.
        for (int day = 21; day < 45; day++) {
            weeks.on(day).check().reading(day < 38 ? 2 : 3, 1, 0);
            if (NINE.contains(day - 21)) {
                weeks.full();
            }
        }
        assertEquals(List.of("V2.pain-up-on-last", "V2.hold"), reasons(weeks.on(45), 0));
        assertEquals(ReviewOutcome.V5, outcome(below(), 0));
    }

    /// The same, one reading less bad.
    private static Weeks below() {
        Weeks weeks = block(day -> day < 10 ? 3 : day < 14 ? 2 : 1, NINE).review(ReviewOutcome.V3);
        for (int day = 21; day < 45; day++) {
            weeks.on(day).check().reading(day < 38 || day == 40 ? 2 : 3, 1, 0);
            if (NINE.contains(day - 21)) {
                weeks.full();
            }
        }
        return weeks.on(45);
    }

    @Test
    void activitiesDownByTwoAreWorse() {
        Weeks worse = screened(4).activities(5, 5, 5);
        days(worse, 21, steady(4), NINE).activities(5, 3, 1);
        assertEquals(List.of("V2.activities-down", "V2.hold"), reasons(worse, 5));
        Weeks below = screened(4).activities(5, 5, 5);
        days(below, 21, steady(4), NINE).activities(5, 3, 2);
        assertEquals(ReviewOutcome.V5, outcome(below, 0));
    }

    @Test
    void aJudgementOfMinusThreeIsWorse() {
        assertEquals(ReviewOutcome.V5, outcome(block(steady(4), NINE), -2));
        assertEquals(ReviewOutcome.V2, outcome(block(steady(4), NINE), -3));
    }

    @Test
    void worseNeedsNoConsistency() {
        assertEquals(ReviewOutcome.V2, outcome(block(steady(4), List.of(0)), -3));
    }

    // V3 ----------------------------------------------------------------------

    /// Baseline 4, last as given.
    private static Weeks downTo(int sum) {
        return block(day -> day < 7 ? 4 : day < 14 ? 3 : 2 + (day - 14 < sum - 14 ? 1 : 0), NINE);
    }

    @Test
    void painDownByThirtyPerCentIsBetter() {
        // 28 over 7 days; 30 per cent are 8.4 of the sum.
        assertEquals(ReviewOutcome.V3, outcome(downTo(19), 1));
        assertEquals(ReviewOutcome.V5, outcome(downTo(20), 1));
        assertEquals(List.of("V3.pain-down", "V3.judgement"), reasons(downTo(19), 1));
        // 20 over 7 days; 30 per cent are 6 to the dot.
        assertEquals(ReviewOutcome.V3, outcome(block(day -> day < 6 ? 3 : 2, NINE), 1));
        assertEquals(ReviewOutcome.V5, outcome(block(day -> day < 6 || day == 20 ? 3 : 2, NINE), 1));
    }

    @Test
    void painDownByTwoIsBetter() {
        // From 7 a day 30 per cent are 2.1: two points are reached first.
        Weeks two = weekly(7, 5, 0);
        assertEquals(ReviewOutcome.V3, outcome(two, 1));
        assertEquals(ReviewOutcome.V5, outcome(weekly(7, 5, 1), 1));
    }

    /// Screened at that level, which a clinician knows; at the end lower, one day by so much less.
    private static Weeks weekly(int before, int after, int more) {
        Weeks weeks = screened(before);
        for (int day = 0; day < 3; day++) {
            weeks.on(day).check().reading(before, 1, 0);
        }
        weeks.released("G9", weeks.last(), weeks.date(), before).on(3).check().reading(before, 1, 0);
        for (int day = 4; day < 26; day++) {
            weeks.on(day).check().reading(day < 12 ? before : after + (day == 20 ? more : 0), 1, 0);
            if (NINE.contains(day - 4)) {
                weeks.full();
            }
        }
        return weeks.on(26);
    }

    /// Three weeks of levels that go down by one place of the body or stay.
    private static Weeks places(int[] before, int[] after) {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).tells(before[0], before[1], before[2]);
        for (int day = 0; day < 21; day++) {
            int[] now = day < 12 ? before : after;
            weeks.on(day).check().reading(now[0], now[1], now[2]);
            if (NINE.contains(day)) {
                weeks.full();
            }
        }
        return weeks.on(21);
    }

    @Test
    void betterIsOfThePlaceThatWasWorst() {
        for (int place = 0; place < 3; place++) {
            int[] before = {1, 1, 1};
            int[] after = {1, 1, 1};
            before[place] = 5;
            after[place] = 3;
            Finding finding = places(before, after).finding(1);
            assertEquals(ReviewOutcome.V3, finding.outcome());
            assertEquals(
                    Pain.PLACES.get(place),
                    Objects.requireNonNull(finding.reasons().getFirst().slot("place"))
                            .text());
            // Another place that fell as much, but was not the worst, is not enough.
            before[(place + 1) % 3] = 4;
            after[(place + 1) % 3] = 1;
            after[place] = 5;
            assertEquals(ReviewOutcome.V5, outcome(places(before, after), 1));
        }
        // Of two that were worst alike the one counts that is worst now.
        assertEquals(ReviewOutcome.V5, outcome(places(new int[] {4, 4, 0}, new int[] {4, 2, 0}), 1));
        assertEquals(ReviewOutcome.V5, outcome(places(new int[] {4, 4, 0}, new int[] {2, 4, 0}), 1));
        assertEquals(ReviewOutcome.V5, outcome(places(new int[] {0, 4, 4}, new int[] {0, 2, 4}), 1));
        assertEquals(ReviewOutcome.V3, outcome(places(new int[] {0, 4, 4}, new int[] {0, 2, 2}), 1));
    }

    @Test
    void worseIsOfAnyPlace() {
        // Up a point at a time: no date is raised, and no complete week stands two above the first.
        for (int place = 0; place < 3; place++) {
            int at = place;
            Weeks weeks = Weeks.of("2026-11-21").profile(true).tells(2, 2, 2);
            for (int day = 0; day < 24; day++) {
                int up = day < 7 ? 2 : day < 17 ? 3 : 4;
                weeks.on(day).check().reading(at == 0 ? up : 2, at == 1 ? up : 2, at == 2 ? up : 2);
            }
            Finding finding = weeks.full().on(24).finding(0);
            assertEquals(ReviewOutcome.V2, finding.outcome());
            assertEquals(
                    Pain.PLACES.get(place),
                    Objects.requireNonNull(finding.reasons().getFirst().slot("place"))
                            .text());
        }
    }

    @Test
    void thirtyPerCentCountFromABaselineOfTwo() {
        // Sums of 14 and 13: at 2 and just below; the end is low in both.
        assertEquals(List.of("V3.pain-down", "V3.judgement"), reasons(block(day -> day < 7 ? 2 : 1, NINE), 1));
        assertEquals(
                List.of("V3.low-and-steady", "V3.judgement"),
                reasons(block(day -> day < 6 ? 2 : day < 14 ? 1 : 0, NINE), 1));
    }

    @Test
    void activitiesUpByTwoAreBetter() {
        Weeks better = screened(4).activities(5, 5, 5);
        days(better, 21, steady(4), NINE).activities(7, 7, 7);
        assertEquals(List.of("V3.activities-up", "V3.judgement"), reasons(better, 1));
        Weeks below = screened(4).activities(5, 5, 5);
        days(below, 21, steady(4), NINE).activities(7, 7, 6);
        assertEquals(ReviewOutcome.V5, outcome(below, 1));
    }

    @Test
    void onlyActivitiesToldBothTimesAreCompared() {
        Weeks weeks = screened(4).activities(5, 5);
        days(weeks, 21, steady(4), NINE).activities(7);
        assertEquals(1, weeks.finding(1).numbers().activities().scores().size());
        assertEquals(ReviewOutcome.V3, outcome(weeks, 1));
        Weeks once = screened(4);
        days(once, 21, steady(4), NINE).activities(10, 10);
        assertEquals(List.of(), once.finding(1).numbers().activities().scores());
        assertEquals(ReviewOutcome.V5, outcome(once, 1));
    }

    @Test
    void withdrawnActivitiesAndRangesDoNotCount() {
        Weeks weeks = screened(4).activities(5, 5).range("twist", Side.LEFT, 3);
        days(weeks, 21, steady(4), NINE).activities(9, 9);
        String told = weeks.last();
        weeks.range("twist", Side.LEFT, 4);
        String range = weeks.last();
        assertEquals(ReviewOutcome.V3, outcome(weeks, 1));
        assertFalse(reasons(weeks, 1).contains("V5.no-range"));
        weeks.later(30).withdrawn(told).withdrawn(range);
        assertEquals(ReviewOutcome.V5, outcome(weeks, 1));
        assertEquals(List.of(), weeks.finding(1).numbers().range().steps());
    }

    @Test
    void activitiesAreComparedByName() {
        Weeks weeks = screened(4).activities(1, 9);
        days(weeks, 21, steady(4), NINE).activities(1, 9, 5);
        assertEquals(
                List.of(new ActivityChange.Score("a", 1, 1), new ActivityChange.Score("b", 9, 9)),
                weeks.finding(1).numbers().activities().scores());
    }

    @Test
    void betterNeedsAJudgementAboveNought() {
        assertEquals(ReviewOutcome.V5, outcome(downTo(15), 0));
        assertEquals(ReviewOutcome.V3, outcome(downTo(15), 1));
    }

    @Test
    void lowPainThatStayedLowNeedsNoMoreThanNought() {
        assertEquals(List.of("V3.low-and-steady", "V3.judgement"), reasons(block(steady(1), NINE), 0));
        assertEquals(ReviewOutcome.V5, outcome(block(steady(1), NINE), -1));
        // One reading of 2 among the first: still under 2; all of them: not.
        assertEquals(ReviewOutcome.V3, outcome(block(day -> day < 6 ? 2 : 1, NINE), 0));
        assertEquals(ReviewOutcome.V5, outcome(block(steady(2), NINE), 0));
    }

    @Test
    void betterWithFewSessionsIsGoOnWithASmallerPlan() {
        ThreeWeeks.Left better = day -> day < 7 ? 4 : day < 14 ? 3 : 2;
        assertEquals(
                List.of("V3.pain-down", "V3.judgement", "V3.too-few-to-know-why", "V3.smaller-plan"),
                reasons(block(better, List.of(0)), 1));
    }

    // V5 ----------------------------------------------------------------------

    @Test
    void flatKeepsAndNamesTheRangeThatDidNotGrow() {
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(block(steady(4), NINE), 0));
        assertEquals(List.of("V5.flat", "V5.hold", "V5.no-range"), reasons(ranged(3, 3), 0));
        assertEquals(List.of("V5.flat", "V5.hold", "V5.no-range"), reasons(ranged(3, 2), 0));
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(ranged(3, 4), 0));
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(ranged(5, 5), 0));
        assertEquals(List.of("V5.flat", "V5.hold"), reasons(ranged(3, null), 0));
    }

    private static Weeks ranged(int before, @Nullable Integer now) {
        Weeks weeks = screened(4).range("twist", Side.LEFT, before);
        return days(weeks, 21, steady(4), NINE).range("twist", Side.LEFT, now);
    }

    @Test
    void betterWithoutRangeSaysSoInOneLine() {
        Weeks weeks = screened(4).range("twist", Side.LEFT, 3).range("twist", Side.RIGHT, 5);
        days(weeks, 21, day -> day < 7 ? 4 : day < 14 ? 3 : 2, NINE)
                .range("twist", Side.LEFT, 3)
                .range("twist", Side.RIGHT, 5);
        assertEquals(List.of("V3.pain-down", "V3.judgement", "V5.no-range"), reasons(weeks, 1));
    }

    @Test
    void withANewHipNoRangeIsTried() {
        Weeks weeks = Weeks.screened().condition("hip-replacement", Has.YES).range("twist", Side.LEFT, 3);
        days(weeks, 21, steady(4), NINE).range("twist", Side.LEFT, 3);
        assertEquals(List.of(), weeks.finding(0).numbers().range().steps());
    }

    // What it looks at --------------------------------------------------------

    @Test
    void baselineAndLastAreSumsOfSevenDates() {
        Finding finding = block(day -> day < 7 ? 4 : day < 14 ? 3 : 2, NINE).finding(1);
        assertEquals(new Pain(7, 28, 7, 0), finding.numbers().baseline());
        assertEquals(new Pain(7, 14, 7, 0), finding.numbers().last());
        assertNull(finding.numbers().previous());
    }

    @Test
    void aDateStaysOpenForWhoDidNotComeOrChoseLess() {
        Weeks weeks = Weeks.open().full().on(3).ready().today(Less.REST).on(5).ready();
        PastOffers days = new PastOffers(weeks.history(), weeks.held());
        assertEquals(PastDay.SPACED, days.on(weeks.date() - 4));
        assertEquals(PastDay.FULL, days.on(weeks.date() - 3));
        assertEquals(PastDay.FULL, days.on(weeks.date() - 2));
    }

    @Test
    void aDateThatARuleHeldBackIsNotOpen() {
        Weeks red = Weeks.open().start(SessionKind.LIGHT).tilt(Answer.SHARP).finish(SessionEnd.RED);
        assertEquals(PastDay.LESS, new PastOffers(red.history(), red.held()).on(red.date() + 1));
        assertEquals(PastDay.FULL, new PastOffers(red.history(), red.held()).on(red.date() + 2));
        Weeks raised = Weeks.open().on(1).reading(4, 1, 0);
        assertEquals(PastDay.LESS, new PastOffers(raised.history(), raised.held()).on(raised.date()));
    }
}
