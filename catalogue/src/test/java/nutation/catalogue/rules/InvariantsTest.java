package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Coach;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.clearance.Level;
import nutation.engine.day.Day;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Entry;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;
import nutation.engine.session.Candidate;
import nutation.engine.session.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds for everyone, on every day: so many random people over six weeks each.
final class InvariantsTest {
    /// Repeat one person: `People.live(Draws.of(SEED).split(person), DAYS, ...)`.
    private static final long SEED = 20_261_121;

    private static final int PEOPLE = 300;
    private static final int DAYS = 42;

    private interface Claim {
        void of(Draws draws);
    }

    private static void everyone(int people, Claim claim) {
        for (int person = 0; person < people; person++) {
            try {
                claim.of(Draws.of(SEED).split(person));
            } catch (AssertionError | RuntimeException e) {
                fail("person " + person + " of seed " + SEED + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void everyDayOfEveryoneKeepsTheRules() {
        int[] seen = new int[KindOfDay.values().length];
        everyone(
                PEOPLE,
                draws -> People.live(draws, DAYS, (weeks, day) -> {
                    seen[day.kind().kind().ordinal()]++;
                    check(weeks, day);
                }));
        for (KindOfDay kind : KindOfDay.values()) {
            assertTrue(seen[kind.ordinal()] > PEOPLE, kind + " was drawn " + seen[kind.ordinal()] + " times only");
        }
    }

    private static void check(Weeks weeks, Day day) {
        Level level = day.clearance().level();
        TodaysSession session = day.session();
        boolean refused = level.ceiling() == KindOfDay.NONE;
        if (refused) {
            assertTrue(session == null || session.timeline().isEmpty(), () -> "a session under " + level);
        }
        if (level == Level.EMERGENCY || level == Level.URGENT || level == Level.OUT_OF_SCOPE) {
            assertEquals(null, day.preview());
        }
        assertTrue(day.kind().kind().compareTo(level.ceiling()) <= 0);
        keeps(weeks, day, session);
        keeps(weeks, day, day.preview());
    }

    private static void keeps(Weeks weeks, Day day, @Nullable TodaysSession session) {
        if (session == null) {
            return;
        }
        List<String> open = new ArrayList<>();
        AllowedUses.on(Weeks.CATALOGUE, weeks.history(), weeks.date(), session.kind() == SessionKind.LIGHT).stream()
                .filter(each -> each.open())
                .forEach(each -> open.add(each.use().ref()));
        boolean offered = session.state() == TodaysSession.State.OFFERED;
        List<String> items = Says.items(session);
        assertTrue(items.size() <= 6, () -> "too many: " + items);
        boolean warm = false;
        for (TodaysSession.Item each : session.items()) {
            Candidate candidate = each.placed().candidate();
            assertTrue(!offered || open.contains(candidate.ref()), () -> "not allowed: " + candidate.ref());
            warm |= each.placed().section() == Section.WARM_UP;
            assertTrue(
                    warm || each.placed().section() != Section.STRENGTH || session.kind() != SessionKind.FULL,
                    () -> "strength before the warm-up: " + items);
        }
        assertTrue(session.seconds() <= session.minutes() * 60, () -> session.seconds() + " s");
        if (offered && session == day.session()) {
            KindOfDay kind = day.kind().kind();
            assertTrue(kind == KindOfDay.FULL || session.kind() != SessionKind.FULL, () -> "full on " + kind);
            assertTrue(
                    kind.compareTo(KindOfDay.COMFORT) > 0 || session.kind() == SessionKind.COMFORT,
                    () -> session.kind() + " on " + kind);
        }
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        everyone(60, draws -> {
            Weeks weeks = People.live(draws, DAYS, (each, day) -> {}).weeks;
            List<Entry> mixed = draws.split(1).shuffled(weeks.entries());
            String text = weeks.day().text();
            assertEquals(
                    text,
                    Coach.day(Weeks.CATALOGUE, History.of(mixed), weeks.date()).text());
        });
    }

    @Test
    void theSameDiaryGrownByOneEntryIsTheSame() {
        everyone(20, draws -> {
            Weeks weeks = People.live(draws, DAYS, (each, day) -> {}).weeks;
            List<Entry> entries = weeks.entries();
            History grown = History.of(entries.subList(0, entries.size() - 1)).with(entries.get(entries.size() - 1));
            assertEquals(
                    weeks.day().text(),
                    Coach.day(Weeks.CATALOGUE, grown, weeks.date()).text());
        });
    }

    @Test
    void leftAndRightSwappedGiveTheMirroredPlan() {
        everyone(
                60,
                draws -> People.live(draws, 21, (weeks, day) -> {
                    Day mirror = Coach.day(Weeks.CATALOGUE, History.of(People.mirrored(weeks.entries())), weeks.date());
                    assertEquals(day.clearance().level(), mirror.clearance().level());
                    assertEquals(day.kind().kind(), mirror.kind().kind());
                    assertEquals(day.stage(), mirror.stage());
                    assertEquals(plan(day.session(), false), plan(mirror.session(), true));
                }));
    }

    /// Use, rung and sides, mirrored where asked; the sides in playing order where there is a reason for it.
    private static List<String> plan(@Nullable TodaysSession session, boolean mirror) {
        List<String> plan = new ArrayList<>();
        if (session != null) {
            plan.add(session.kind().code());
            for (TodaysSession.Item each : session.items()) {
                Candidate candidate = each.placed().candidate();
                List<Side> sides = candidate.sides().stream()
                        .map(side -> mirror ? People.mirrored(side) : side)
                        .toList();
                boolean ordered = candidate.reasons().stream()
                        .anyMatch(why -> Says.name(why).equals("S13.less-painful-first"));
                plan.add(each.placed().section().code() + " " + candidate.ref() + " "
                        + (ordered ? sides : sides.stream().sorted().toList()));
            }
        }
        return plan;
    }
}
