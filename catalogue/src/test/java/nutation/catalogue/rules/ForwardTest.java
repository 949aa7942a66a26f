package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Side;
import nutation.engine.forward.Forward;
import nutation.engine.forward.Supposed;
import nutation.engine.history.Attempt;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Playing forward: the next days of a supposed person.
final class ForwardTest {
    private static final Supposed ALL_IS_WELL = new Supposed(Weeks.CATALOGUE, null);

    private static Forward played(Weeks weeks, int dates, Supposed person) {
        return Coach.forward(Weeks.CATALOGUE, weeks.history(), weeks.date(), dates, person);
    }

    @Test
    void whoFindsAllComfortableGoesUpStepByStep() {
        Weeks weeks = Weeks.screened().minutes(30);
        Forward forward = played(weeks, 27, ALL_IS_WELL);
        long ups = forward.history().courses().stream()
                .filter(each -> each.session().offer().stream().anyMatch(ForwardTest::wentUp))
                .count();
        assertTrue(ups >= 4, "sessions with a step up: " + ups);
        assertEquals(3, forward.days().get(26).stage().number());
    }

    private static boolean wentUp(Offered offered) {
        return offered.reasons().stream()
                .anyMatch(each -> each.rule().equals("L2") && each.code().equals("up"));
    }

    @Test
    void whatHurtsOnceComesBackOneStepLower() {
        Weeks weeks = Weeks.screened().minutes(30);
        History until = played(weeks, 30, ALL_IS_WELL).history();
        var hurt = new Supposed.Hurt("adductor-squeeze", "main", Side.BOTH, 2);
        List<Integer> well = reps(until, weeks.date() + 30, null);
        List<Integer> hurting = reps(until, weeks.date() + 30, hurt);
        assertEquals(well.get(0), hurting.get(0));
        assertTrue(hurting.get(1) < hurting.get(0), () -> "reps " + hurting + ", and without pain " + well);
    }

    private static List<Integer> reps(History until, int from, Supposed.@Nullable Hurt hurt) {
        Forward forward = Coach.forward(Weeks.CATALOGUE, until, from, 10, new Supposed(Weeks.CATALOGUE, hurt));
        List<Integer> reps = new ArrayList<>();
        for (Attempt each : forward.history().attempts("adductor-squeeze/main")) {
            if (each.session().date() >= from && each.session().full() && each.offered() != null) {
                reps.add(each.offered().reps() * each.offered().sets());
            }
        }
        return reps;
    }

    @Test
    void everyDayIsTheSameAsFromScratch() {
        Weeks weeks = Weeks.screened();
        Forward forward = played(weeks, 40, ALL_IS_WELL);
        for (Day day : forward.days()) {
            var until = forward.history().entries().stream()
                    .filter(each -> each.at().date() <= day.date())
                    .toList();
            assertEquals(
                    Coach.day(Weeks.CATALOGUE, History.of(until), day.date()).text(), day.text());
        }
        assertEquals(40, forward.days().size());
    }
}
