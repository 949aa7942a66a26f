package nutation.engine.diary;

import nutation.engine.Whole;
import org.jspecify.annotations.Nullable;

/// Dates as epoch days, in and out of text.
public final class Dates {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2199;

    private static final int DAYS_IN_LEAP_FEBRUARY = 29;
    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_BEFORE_1970 = 719_162; // from the first of January of year 1
    private static final int LENGTH = 10;

    private Dates() {}

    /// `2026-11-21`. Years 0 to 9999.
    public static String text(int epochDay) {
        int year = year(epochDay);
        int rest = epochDay - firstDay(year);
        int month = 1;
        while (rest >= daysIn(year, month)) {
            rest -= daysIn(year, month);
            month++;
        }
        StringBuilder out = new StringBuilder(LENGTH);
        two(out, Whole.div(year, 100));
        two(out, Whole.mod(year, 100)).append('-');
        two(out, month).append('-');
        return two(out, rest + 1).toString();
    }

    /// The calendar year.
    public static int year(int epochDay) {
        int year = 1970 + Whole.floorDiv(epochDay, DAYS_A_YEAR); // leap days make it a little late after 1970
        while (firstDay(year) > epochDay) {
            year--;
        }
        while (firstDay(year + 1) <= epochDay) {
            year++;
        }
        return year;
    }

    /// The epoch day of `YYYY-MM-DD`, 2000 to 2199, or null where that is no real date.
    public static @Nullable Integer parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
        return real && day >= 1 && day <= daysIn(year, month) ? firstDay(year) + dayOfYear(year, month, day) : null;
    }

    /// The epoch day of the first of January.
    private static int firstDay(int year) {
        int before = year - 1;
        int leapDays = Whole.floorDiv(before, 4) - Whole.floorDiv(before, 100) + Whole.floorDiv(before, 400);
        return before * DAYS_A_YEAR + leapDays - DAYS_BEFORE_1970;
    }

    /// 0 = the first of January.
    private static int dayOfYear(int year, int month, int day) {
        int days = day - 1;
        for (int each = 1; each < month; each++) {
            days += daysIn(year, each);
        }
        return days;
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> leap(year) ? DAYS_IN_LEAP_FEBRUARY : DAYS_IN_LEAP_FEBRUARY - 1;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean leap(int year) {
        return Whole.mod(year, 4) == 0 && (Whole.mod(year, 100) != 0 || Whole.mod(year, 400) == 0);
    }

    /// The number in `text[from, to)`, or -1 where something else than digits stands there.
    static int digits(String text, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            sum = sum * 10 + (c - '0');
        }
        return sum;
    }

    /// Two digits.
    static StringBuilder two(StringBuilder out, int value) {
        return value < 10 ? out.append('0').append(value) : out.append(value);
    }
}
