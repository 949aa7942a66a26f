package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nutation.engine.fixtures.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates and instants, compared with those of the JDK.
final class TimesTest {
    private static final long SEED = 1221;

    @Test
    void everyDateOfTwoHundredYearsIsReadAndWrittenAsTheJdkDoes() {
        LocalDate last = LocalDate.of(2199, 12, 31);
        for (LocalDate each = LocalDate.of(2000, 1, 1); !each.isAfter(last); each = each.plusDays(1)) {
            int day = (int) each.toEpochDay();
            assertEquals(each.toString(), Dates.text(day));
            assertEquals(day, Dates.parse(each.toString()));
            assertEquals(each.getYear(), Dates.year(day));
        }
    }

    @Test
    void datesOutsideTheFormatAreWrittenAsTheJdkDoesToo() {
        for (int day = -200_000; day < 400_000; day += 7) {
            assertEquals(LocalDate.ofEpochDay(day).toString(), Dates.text(day));
            assertEquals(LocalDate.ofEpochDay(day).getYear(), Dates.year(day));
        }
    }

    @Test
    void aLocalTimeIsTheInstantThatTheJdkMakesOfIt() {
        Draws draws = Draws.of(SEED);
        for (int i = 0; i < 2_000; i++) {
            int date = draws.between(0, 59_999);
            int milli = draws.between(0, 86_399_999);
            int offset = draws.between(-14 * 60, 14 * 60);
            At at = At.local(date, milli, offset);
            long instant = LocalDate.ofEpochDay(date)
                            .atStartOfDay(ZoneOffset.ofTotalSeconds(offset * 60))
                            .toInstant()
                            .toEpochMilli()
                    + milli;
            assertEquals(instant, at.day() * 86_400_000L + at.milli());
            assertEquals(date, at.date());
        }
    }

    @Test
    void minutesUntilALaterInstantAreRoundedUp() {
        At at = new At(100, 86_399_000, 0);
        assertEquals(0, at.minutesUntil(at));
        assertEquals(0, at.minutesUntil(new At(100, 86_398_999, 0)));
        assertEquals(1, at.minutesUntil(new At(100, 86_399_001, 60)));
        assertEquals(1, at.minutesUntil(new At(101, 59_000, 0)));
        assertEquals(2, at.minutesUntil(new At(101, 59_001, 0)));
        assertEquals(1440, at.minutesUntil(new At(101, 86_399_000, 0)));
        assertEquals(2880, at.minutesUntil(new At(102, 0, 0)));
    }

    @Test
    void noDateThatTheCalendarHasNotIsRead() {
        int real = 0;
        for (int year = 1998; year <= 2202; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    real += Dates.parse(year + "-" + two(month) + "-" + two(day)) == null ? 0 : 1;
                }
            }
        }
        assertEquals(
                LocalDate.of(2200, 1, 1).toEpochDay() - LocalDate.of(2000, 1, 1).toEpochDay(), real);
    }

    @Test
    void instantsAreThoseOfTheJdk() {
        Draws draws = Draws.of(SEED);
        At before = new At(0, 0, 0);
        for (int i = 0; i < 20_000; i++) {
            int offset = draws.edgy(-14 * 60, 14 * 60);
            OffsetDateTime time = OffsetDateTime.of(
                    LocalDate.ofEpochDay(draws.edgy(10_957, 84_005))
                            .atTime(
                                    draws.edgy(0, 23),
                                    draws.edgy(0, 59),
                                    draws.edgy(0, 59),
                                    draws.edgy(0, 999) * 1_000_000),
                    ZoneOffset.ofTotalSeconds(offset * 60));
            At at = At.parse(text(time, offset));
            assertNotNull(at, text(time, offset));
            assertEquals(text(time, offset), at.text());
            assertEquals(time.toLocalDate().toEpochDay(), at.date());
            assertEquals(time.getHour() * 60 + time.getMinute(), at.minuteOfDay());
            assertEquals(time.toInstant().toEpochMilli(), instant(at));
            assertEquals(Long.signum(instant(at) - instant(before)), Integer.signum(at.compareTo(before)));
            before = at;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T08:00:00.000Z",
                "2026-11-21T08:00:00+01:00",
                "2026-11-21T08:00:00.0+01:00",
                "2026-11-21T08:00:00.0000+01:00",
                "2026-11-21t08:00:00.000+01:00",
                "2026-11-21 08:00:00.000+01:00",
                "2026-11-21T24:00:00.000+01:00",
                "2026-11-21T08:60:00.000+01:00",
                "2026-11-21T08:00:60.000+01:00",
                "2026-11-21T08:00:00,000+01:00",
                "2026-11-21T08:00:00.000+0100",
                "2026-11-21T08:00:00.000+14:01",
                "2026-11-21T08:00:00.000-14:01",
                "2026-11-21T08:00:00.000+01:60",
                "2026-11-21T08:00:00.000-00:00",
                "2026-02-29T08:00:00.000+01:00",
                "1999-12-31T23:59:59.999+00:00",
                "2200-01-01T00:00:00.000+00:00",
                "+026-11-21T08:00:00.000+01:00",
                "2026-11-21T-8:00:00.000+01:00",
                "2026-11-21T٠٨:00:00.000+01:00",
                "",
            })
    void noOtherWayOfWritingATimeIsRead(String text) {
        assertNull(At.parse(text));
    }

    private static String text(OffsetDateTime time, int offset) {
        String sign = offset < 0 ? "-" : "+";
        int milli = time.getNano() / 1_000_000;
        return time.toLocalDate() + "T" + two(time.getHour()) + ":" + two(time.getMinute()) + ":"
                + two(time.getSecond())
                + "." + (milli < 10 ? "00" : milli < 100 ? "0" : "") + milli + sign + two(Math.abs(offset) / 60) + ":"
                + two(Math.abs(offset) % 60);
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : String.valueOf(value);
    }

    private static long instant(At at) {
        return at.day() * 86_400_000L + at.milli();
    }
}
