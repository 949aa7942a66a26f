package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Side;
import nutation.engine.forward.Forward;
import nutation.engine.forward.ForwardJson;
import nutation.engine.forward.Supposed;
import nutation.engine.history.Attempt;
import nutation.engine.history.History;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;

/// Playing forward: the next days of a supposed person.
final class ForwardTest {
    private static final Supposed ALL_IS_WELL = new Supposed(Weeks.CATALOGUE, null);

    private static Forward played(Weeks weeks, int dates, Supposed person) {
        return Coach.forward(Weeks.CATALOGUE, weeks.history(), weeks.date(), dates, person);
    }

    @Test
    void whoFindsAllComfortableGoesUpStepByStep() {
        // Low and steady pain: the review at day 21 says "go on".
        Weeks weeks = Weeks.screened(1, 1, 0).minutes(30);
        Forward forward = played(weeks, 34, ALL_IS_WELL);
        long ups = forward.history().courses().stream()
                .filter(each -> each.session().offer().stream().anyMatch(ForwardTest::wentUp))
                .count();
        assertTrue(ups >= 4, "sessions with a step up: " + ups);
        assertEquals(3, forward.days().get(33).stage().number());
    }

    private static boolean wentUp(Offered offered) {
        return offered.reasons().stream()
                .anyMatch(each -> each.rule().equals("L2") && each.code().equals("up"));
    }

    /// The page shows what is played: every date once, with its sessions and their doses.
    @Test
    void theTextTellsEveryDateWithItsSessions() throws JsonRefused {
        Weeks weeks = Weeks.screened(1, 1, 0);
        Forward forward = played(weeks, 3, ALL_IS_WELL);
        String text = ForwardJson.text(forward);
        assertEquals(3, forward.days().size());
        JsonReader.read(text, 20);
        String date = "{\"date\":\"2026-11-2";
        assertEquals(
                List.of("1", "2", "3"),
                Pattern.compile(Pattern.quote(date) + "(.)")
                        .matcher(text)
                        .results()
                        .map(each -> each.group(1))
                        .toList());
        assertTrue(text.startsWith("[" + date + "1\",\"level\":\"proceed\",\"stage\":1,\"reasons\":["), text);
        long offered = forward.history().courses().stream()
                .mapToLong(each -> each.session().offer().size())
                .sum();
        assertEquals(
                offered, Pattern.compile("\"variant\":").matcher(text).results().count());
        assertEquals(
                forward.history().courses().size(),
                Pattern.compile("\"offer\":").matcher(text).results().count());
    }

    @Test
    void whatIsWrittenIsOwnAndInOrder() {
        Weeks weeks = Weeks.screened(1, 1, 0);
        int before = weeks.history().size();
        List<Entry> all = played(weeks, 4, ALL_IS_WELL).history().entries();
        List<Entry> written = all.subList(before, all.size());
        assertEquals(written.size(), written.stream().map(Entry::id).distinct().count());
        assertTrue(written.stream().allMatch(each -> each.id().startsWith("ffffffff-ffff-8fff-8fff-")));
        for (int i = 1; i < written.size(); i++) {
            assertTrue(
                    written.get(i - 1).at().compareTo(written.get(i).at()) < 0,
                    written.get(i).toString());
        }
    }

    /// The first time only: afterwards all is comfortable again.
    @Test
    void itHurtsOnce() {
        Weeks weeks = Weeks.screened(1, 1, 0);
        var hurt = new Supposed.Hurt("pelvic-tilt", "main", Side.BOTH, 3);
        Forward forward = played(weeks, 12, new Supposed(Weeks.CATALOGUE, hurt));
        List<SetDone> painful = forward.history().entries().stream()
                .filter(each -> each instanceof SetDone set && set.answer() == Answer.PAIN)
                .map(SetDone.class::cast)
                .toList();
        assertEquals(1, painful.size());
        assertEquals("pelvic-tilt", painful.getFirst().exercise());
        assertEquals(3, painful.getFirst().score());
    }

    @Test
    void whatHurtsOnceComesBackOneStepLowerOnThatSideOnly() {
        Weeks weeks = Weeks.screened(1, 1, 0).minutes(30);
        History until = played(weeks, 40, ALL_IS_WELL).history();
        var hurt = new Supposed.Hurt("clamshell", "main", Side.LEFT, 2);
        List<Integer> left = doses(until, weeks.date() + 40, hurt, Side.LEFT);
        List<Integer> right = doses(until, weeks.date() + 40, hurt, Side.RIGHT);
        assertEquals(right.get(0), left.get(0));
        assertTrue(left.get(1) < left.get(0), () -> "left " + left);
        assertEquals(right.get(0), right.get(1));
    }

    /// Repetitions and held seconds of each full session, as one number.
    private static List<Integer> doses(History until, int from, Supposed.Hurt hurt, Side side) {
        Forward forward = Coach.forward(Weeks.CATALOGUE, until, from, 10, new Supposed(Weeks.CATALOGUE, hurt));
        List<Integer> doses = new ArrayList<>();
        for (Attempt each : forward.history().attempts("clamshell/main")) {
            Offered offered = each.offered();
            if (each.session().date() >= from && each.session().full() && each.side() == side && offered != null) {
                doses.add(offered.reps() * offered.sets() * (1 + offered.hold()));
            }
        }
        return doses;
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
