package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.Coach;
import nutation.engine.allowed.AllowedCheck;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Has;
import nutation.engine.diary.Offered;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.progress.Climb;
import nutation.engine.progress.Progress;
import nutation.engine.progress.ProgressJson;
import nutation.engine.progress.ProgressWeek;
import org.junit.jupiter.api.Test;

/// How it has gone: what the charts show.
final class ProgressTest {
    private static Weeks weeks() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).tells(4, 1, 0);
        for (int day = 0; day < 10; day++) {
            weeks.on(day).check().reading(day < 7 ? 4 : 3, day == 2 ? 2 : 1, 0);
            if (day == 0 || day == 2 || day == 8) {
                weeks.full();
            }
        }
        return weeks;
    }

    private static Progress progress(Weeks weeks, int days) {
        return Coach.progress(Weeks.CATALOGUE, weeks.history(), date(days));
    }

    private static int date(int days) {
        Integer first = Dates.parse("2026-11-21");
        return first == null ? 0 : first + days;
    }

    @Test
    void aWeekHasTheMeanOfItsFirstReadings() {
        ProgressWeek first = progress(weeks(), 9).weeks().getFirst();
        assertEquals(date(0), first.from());
        assertEquals(7, first.read());
        assertEquals(40, first.mean(first.left()));
        // Six times 1 and once 2: 8 of 7 dates, 1.14 points.
        assertEquals(11, first.mean(first.right()));
        assertEquals(0, first.mean(first.centre()));
    }

    @Test
    void theWeekThatRunsIsShort() {
        List<ProgressWeek> all = progress(weeks(), 9).weeks();
        assertEquals(2, all.size());
        assertEquals(3, all.getLast().read());
        assertEquals(30, all.getLast().mean(all.getLast().left()));
        assertEquals(List.of(2, 1), all.stream().map(ProgressWeek::sessions).toList());
    }

    @Test
    void aMeanIsRoundedHalfUp() {
        ProgressWeek week = new ProgressWeek(0, 4, 1, 3, 2, 0, 0, 0, 0);
        assertEquals(List.of(3, 8, 5), List.of(week.mean(1), week.mean(3), week.mean(2)));
    }

    @Test
    void whatIsDatedLaterDoesNotCountYet() {
        Progress before = progress(weeks(), 4);
        assertEquals(1, before.weeks().size());
        assertEquals(5, before.weeks().getFirst().read());
        assertEquals(5, before.readings().size());
        assertTrue(before.climbs().stream()
                .flatMap(each -> each.points().stream())
                .allMatch(each -> each.date() <= date(4)));
    }

    @Test
    void oneLooksBackThreeWeeksAfterTheFirstSession() {
        assertEquals(List.of(date(21)), progress(weeks(), 9).looks());
    }

    @Test
    void aLadderStandsWhereItWasRecorded() {
        List<Climb> climbs = progress(weeks(), 9).climbs();
        assertTrue(climbs.stream().anyMatch(each -> each.side() == Side.LEFT), climbs.toString());
        for (Climb each : climbs) {
            assertTrue(each.points().stream()
                    .allMatch(point -> point.rung() >= 1
                            && point.rung() <= each.use().rungs().size()));
        }
    }

    /// A fact is kept whatever it says: here a session that offered a walk.
    @Test
    void whatHasNoLadderHasNoClimb() {
        Weeks weeks = Weeks.screened();
        weeks.start(SessionKind.FULL, List.of(new Offered("walking", "main", Side.BOTH, "", 0, 1, 1, List.of())));
        weeks.set("walking", "main", Side.BOTH, Answer.COMFORTABLE);
        assertEquals(List.of(), progress(weeks, 0).climbs());
    }

    @Test
    void anEmptyDiaryHasOneEmptyWeek() {
        Progress none = Coach.progress(Weeks.CATALOGUE, Weeks.of("2026-11-21").history(), date(0));
        assertEquals(1, none.weeks().size());
        assertEquals(0, none.weeks().getFirst().read());
        assertEquals(List.of(), none.looks());
        assertTrue(ProgressJson.text(none).contains("\"left\":null"));
    }

    private static List<String> openChecks(Weeks weeks) {
        return progress(weeks, 0).checks().stream()
                .filter(AllowedCheck::open)
                .map(AllowedCheck::check)
                .toList();
    }

    @Test
    void allRangeChecksAreOpenToWhoHasNoCondition() {
        assertEquals(
                List.of("knee-to-chest", "knees-to-side", "knees-apart"),
                openChecks(Weeks.of("2026-11-21").profile(true).tells(4, 1, 0)));
    }

    @Test
    void withANewHipNothingIsTriedOut() {
        assertEquals(List.of(), openChecks(Weeks.screened().condition("hip-replacement", Has.YES)));
    }

    @Test
    void whatIsToBeKeptSmallIsNotTriedOut() {
        Weeks weeks = Weeks.screened().pregnant(8);
        AllowedCheck apart = progress(weeks, 0).checks().getLast();
        assertEquals("knees-apart", apart.check());
        assertEquals(
                List.of("S4.keep-small"), apart.out().stream().map(Says::name).toList());
    }

    @Test
    void onABedAllAreOpen() {
        Weeks weeks = Weeks.screened().condition("floor-transfer", Has.YES);
        assertEquals(3, openChecks(weeks).size());
    }

    @Test
    void theTextTellsTheWeeksInOrder() {
        Weeks weeks = weeks();
        weeks.on(8).walk(20).walk(5);
        String text = ProgressJson.text(progress(weeks, 9));
        assertTrue(
                text.startsWith("{\"from\":\"2026-11-21\",\"to\":\"2026-11-30\",\"readings\":[{\"date\":\"2026-11-21\","
                        + "\"raised\":false,\"all\":[{\"moment\":\"before\",\"left\":4,\"right\":1,\"centre\":0}"),
                text);
        assertTrue(
                text.contains("\"weeks\":[{\"from\":\"2026-11-21\",\"read\":7,\"left\":40,\"right\":11,\"centre\":0,"
                        + "\"raised\":0,\"sessions\":2,\"red\":0,\"minutes\":0},{\"from\":\"2026-11-28\",\"read\":3,\"left\":30,"
                        + "\"right\":10,\"centre\":0,\"raised\":0,\"sessions\":1,\"red\":0,\"minutes\":25}],"
                        + "\"looks\":[\"2026-12-12\"],\"reviews\":[]"),
                text);
        assertTrue(
                text.contains("{\"check\":\"knee-to-chest\",\"exercise\":\"single-knee-to-chest\",\"use\":\"hold\","
                        + "\"variant\":\"other-knee-bent\",\"sides\":[\"left\",\"right\"],\"cues\":[],\"out\":[]}"),
                text);
        assertTrue(
                text.contains("\"check\":\"knees-apart\",\"exercise\":\"butterfly\",\"use\":\"main\","
                        + "\"variant\":\"plain\",\"sides\":[\"both\"]"),
                text);
        assertTrue(
                text.contains("{\"exercise\":\"pelvic-tilt\",\"use\":\"main\",\"side\":\"both\",\"rungs\":3,"
                        + "\"points\":[{\"date\":\"2026-11-21\",\"rung\":1,\"hurt\":false}"),
                text);
    }

    @Test
    void aReviewIsToldUntilItIsTakenBackAndTheNextLookComesAfterTheNextSession() {
        Weeks weeks = weeks();
        weeks.on(21).check().reading(3, 1, 0).review(ReviewOutcome.V3);
        assertEquals(1, progress(weeks, 21).reviews().size());
        assertEquals(List.of(), progress(weeks, 20).reviews());
        assertEquals(List.of(date(21), date(42)), progress(weeks, 30).looks());
        weeks.on(22).check().reading(3, 1, 0).full();
        assertEquals(List.of(date(21), date(43)), progress(weeks, 30).looks());
    }

    @Test
    void aDateWithAWarningSignAndARaisedOneCountOnceEach() {
        Weeks weeks = weeks();
        weeks.on(9).start(SessionKind.LIGHT).tiltHurts(9).tiltHurts(9).finish(SessionEnd.RED);
        weeks.on(10).reading(9, 1, 0).reading(9, 2, 0);
        ProgressWeek last = progress(weeks, 12).weeks().getLast();
        assertEquals(List.of(1, 1), List.of(last.red(), last.raised()));
    }

    @Test
    void itBeginsWithTheFirstThingThatWasTold() {
        assertEquals(
                date(-3),
                progress(Weeks.of("2026-11-18").profile(true).walk(10), 9).from());
        assertEquals(date(0), progress(weeks(), 9).from());
    }
}
