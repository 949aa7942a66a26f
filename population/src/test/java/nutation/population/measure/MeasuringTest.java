package nutation.population.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Review;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is counted is what the lines of a diary tell.
final class MeasuringTest {
    private static final Catalogue CATALOGUE = Compiled.catalogue();

    private static PersonRow row(Diary diary) {
        return Measuring.row(CATALOGUE, diary.history(), 7, diary.window());
    }

    private static <E extends Entry> Stream<E> all(Diary diary, Class<E> type) {
        return diary.entries().stream().filter(type::isInstance).map(type::cast);
    }

    /// The obvious twin: counts lines.
    @ParameterizedTest
    @ValueSource(strings = {"bad-week", "first-day", "painful-left", "three-weeks"})
    void examplesAreCountedAsTheirLinesTell(String name) throws IOException {
        Diary diary = Diary.example(name);
        PersonRow row = row(diary);
        Set<String> played = all(diary, SetDone.class).map(SetDone::session).collect(Collectors.toSet());
        List<SessionStarted> sessions = all(diary, SessionStarted.class)
                .filter(each -> each.kind() != SessionKind.COMFORT && played.contains(each.id()))
                .toList();
        Set<String> ids = sessions.stream().map(SessionStarted::id).collect(Collectors.toSet());
        long sets = all(diary, SetDone.class)
                .filter(each -> ids.contains(each.session()))
                .count();
        long dates = all(diary, Reading.class)
                .filter(each ->
                        Stream.of(each.left(), each.right(), each.centre()).allMatch(Objects::nonNull))
                .map(each -> each.at().date())
                .distinct()
                .count();
        assertEquals(7, row.id());
        assertEquals(sessions.size(), row.get(Measure.SESSIONS), "sessions");
        assertEquals(sets, row.get(Measure.SETS), "sets");
        assertEquals(sets, row.uses().stream().mapToInt(UseRow::sets).sum(), "sets by use");
        assertEquals(dates, row.get(Measure.READ_DATES), "dates read");
        assertEquals(sessions.size(), weekly(row, Weekly.SESSIONS), "sessions by week");
        assertEquals(row.get(Measure.RAISED_DATES), weekly(row, Weekly.RAISED), "raised dates by week");
        long reviews = Stream.of(Measure.REVIEWS_V1, Measure.REVIEWS_V2, Measure.REVIEWS_V3, Measure.REVIEWS_V4)
                .mapToInt(row::get)
                .sum();
        assertEquals(all(diary, Review.class).count(), reviews + row.get(Measure.REVIEWS_V5), "reviews");
    }

    private static int weekly(PersonRow row, Weekly measure) {
        int sum = 0;
        for (int week = 0; week < row.weeks(); week++) {
            sum += row.get(measure, week);
        }
        return sum;
    }

    @Test
    void painOfTheLeftSideIsFoundOnTheLeftSide() throws IOException {
        PersonRow row = row(Diary.example("painful-left"));
        Set<String> hurt = row.uses().stream()
                .filter(UseRow::hurt)
                .map(each -> each.side().code())
                .collect(Collectors.toSet());
        assertEquals(Set.of("left"), hurt);
        assertTrue(row.get(Measure.PAINFUL_SESSIONS) > 0);
    }

    @Test
    void aWarningSignWithNothingAfterItIsNotMissed() throws IOException {
        PersonRow row = row(Diary.example("red-flag"));
        assertEquals(1, row.get(Measure.ALARMS));
        assertEquals(0, row.get(Measure.MISSED_ALARMS));
        assertEquals(0, row.get(Measure.DAYS_TO_LOCK));
    }

    @Test
    void whoGoesOnAfterAWarningSignIsCountedWithTheDays() throws IOException {
        Diary diary = Diary.example("red-flag").session(1, "2026-11-21", "full").session(5, "2026-11-24", "light");
        PersonRow row = row(diary);
        assertEquals(1, row.get(Measure.MISSED_ALARMS), "one sign, however often");
        assertEquals(3, row.get(Measure.DAYS_TO_LOCK), "until the last session");
    }

    @Test
    void afterAnUrgentSignEvenAPositionOfEaseIsTooMuch() throws IOException {
        PersonRow row = row(Diary.example("red-flag").session(1, "2026-11-22", "comfort"));
        assertEquals(1, row.get(Measure.MISSED_ALARMS));
        assertEquals(0, row.get(Measure.SESSIONS), "ease is no session");
    }

    @Test
    void onceSomebodyHasLookedGoingOnIsRight() throws IOException {
        Diary diary = Diary.example("red-flag")
                .and(
                        1,
                        "2026-11-22T09:00",
                        "\"type\":\"released\",\"on\":\"2026-11-22\",\"keys\":[{\"rule\":\"G3\",\"entry\":"
                                + "\"00000000-0000-4000-8000-000000000102\"}]")
                .session(2, "2026-11-23", "full");
        PersonRow row = row(diary);
        assertEquals(1, row.get(Measure.ALARMS));
        assertEquals(0, row.get(Measure.MISSED_ALARMS));
    }

    @Test
    void painOfEightAtRestIsAWarningSign() throws IOException {
        Diary diary = Diary.example("first-day")
                .and(
                        1,
                        "2026-11-22T08:00",
                        "\"type\":\"reading\",\"moment\":\"morning\",\"left\":8,\"right\":1,\"centre\":0,"
                                + "\"places\":{},\"novel\":{}")
                .session(2, "2026-11-22", "light");
        assertEquals(1, row(diary).get(Measure.ALARMS));
        assertEquals(1, row(diary).get(Measure.MISSED_ALARMS));
    }

    @Test
    void whatLiesOutsideTheWindowIsNotCounted() throws IOException {
        Diary diary = Diary.example("three-weeks");
        PersonRow week = Measuring.row(CATALOGUE, diary.history(), 0, new Window(diary.first(), 7), 4);
        PersonRow all = row(diary);
        assertEquals(7, week.get(Measure.DAYS));
        assertEquals(4, week.weeks());
        assertEquals(all.get(Weekly.SESSIONS, 0), week.get(Measure.SESSIONS));
        assertEquals(PersonRow.ABSENT, week.get(Weekly.SESSIONS, 1));
        assertEquals(PersonRow.ABSENT, week.get(Measure.PAIN_LAST), "too short for two ends");
    }
}
