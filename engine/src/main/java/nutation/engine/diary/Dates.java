package nutation.engine.diary;

import java.time.LocalDate;
import nutation.engine.Whole;
import org.jspecify.annotations.Nullable;

/// Dates as epoch days, in and out of text.
public final class Dates {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2199;

    private static final int DAYS_IN_LEAP_FEBRUARY = 29;

    private Dates() {}

    /// `2026-11-21`.
    public static String text(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    /// The calendar year.
    public static int year(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }

    /// The epoch day of `YYYY-MM-DD`, 2000 to 2199, or null where that is no real date.
    public static @Nullable Integer parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
        return real && day >= 1 && day <= daysIn(year, month)
                ? (int) LocalDate.of(year, month, day).toEpochDay()
                : null;
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
}
