package nutation.engine.diary;

import nutation.engine.Whole;
import org.jspecify.annotations.Nullable;

/// An instant with the person's own offset, in whole numbers.
///
/// @param day the day in UTC, as an epoch day
/// @param milli the millisecond of that day in UTC
/// @param offset the person's offset from UTC, in minutes
public record At(int day, int milli, int offset) implements Comparable<At> {
    private static final int MILLIS_A_MINUTE = 60_000;
    private static final int MILLIS_A_DAY = 86_400_000;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int LENGTH = "2026-11-21T08:00:00.000+01:00".length();
    private static final int WIDEST_OFFSET = 14 * 60;

    /// The instant of a local date and time.
    ///
    /// @param date the local date, as an epoch day
    /// @param milli the millisecond of that day, local
    public static At local(int date, int milli, int offset) {
        int utc = milli - offset * MILLIS_A_MINUTE;
        return new At(date + Whole.floorDiv(utc, MILLIS_A_DAY), Whole.mod(utc, MILLIS_A_DAY), offset);
    }

    /// The local date, as an epoch day (D1).
    public int date() {
        return day + Whole.floorDiv(milli + offset * MILLIS_A_MINUTE, MILLIS_A_DAY);
    }

    /// The local minute of the day, 0 to 1439.
    public int minuteOfDay() {
        return Whole.div(Whole.mod(milli + offset * MILLIS_A_MINUTE, MILLIS_A_DAY), MILLIS_A_MINUTE);
    }

    /// Earlier is less; the offset does not matter.
    @Override
    public int compareTo(At other) {
        return day != other.day ? Integer.compare(day, other.day) : Integer.compare(milli, other.milli);
    }

    /// Whole minutes from here to a later instant, rounded up; 0 where the other is not later; at most a day
    /// is told apart.
    public int minutesUntil(At later) {
        if (later.compareTo(this) <= 0) {
            return 0;
        }
        int days = later.day - day;
        if (days > 1) {
            return 2 * MINUTES_A_DAY;
        }
        int millis = later.milli - milli;
        return days * MINUTES_A_DAY + Whole.floorDiv(millis + MILLIS_A_MINUTE - 1, MILLIS_A_MINUTE);
    }

    /// `2026-11-21T08:00:00.000+01:00`.
    public String text() {
        int local = Whole.mod(milli + offset * MILLIS_A_MINUTE, MILLIS_A_DAY);
        int seconds = Whole.div(local, 1000);
        StringBuilder out = new StringBuilder(LENGTH);
        out.append(Dates.text(date())).append('T');
        Dates.two(out, Whole.div(seconds, 3600)).append(':');
        Dates.two(out, Whole.mod(Whole.div(seconds, 60), 60)).append(':');
        Dates.two(out, Whole.mod(seconds, 60)).append('.');
        int rest = Whole.mod(local, 1000);
        out.append(Whole.div(rest, 100));
        Dates.two(out, Whole.mod(rest, 100));
        int minutes = Math.abs(offset);
        out.append(offset < 0 ? '-' : '+');
        Dates.two(out, Whole.div(minutes, 60)).append(':');
        return Dates.two(out, Whole.mod(minutes, 60)).toString();
    }

    /// Reads `2026-11-21T08:00:00.000+01:00`: three digits of a second, a numeric offset, a real date; else
    /// null.
    public static @Nullable At parse(String text) {
        if (text.length() != LENGTH || !marks(text)) {
            return null;
        }
        Integer date = Dates.parse(text.substring(0, 10));
        int hour = Dates.digits(text, 11, 13);
        int minute = Dates.digits(text, 14, 16);
        int second = Dates.digits(text, 17, 19);
        int milli = Dates.digits(text, 20, 23);
        int offset = offset(text);
        boolean real = date != null && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
        if (!real || date == null || second > 59 || milli < 0 || Math.abs(offset) > WIDEST_OFFSET) {
            return null;
        }
        int local = ((hour * 60 + minute) * 60 + second) * 1000 + milli;
        int utc = local - offset * MILLIS_A_MINUTE;
        return new At(date + Whole.floorDiv(utc, MILLIS_A_DAY), Whole.mod(utc, MILLIS_A_DAY), offset);
    }

    private static boolean marks(String text) {
        char sign = text.charAt(23);
        return text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == '.'
                && (sign == '+' || sign == '-')
                && text.charAt(26) == ':';
    }

    /// Minutes, or far out of range where it is no offset; `-00:00` is none.
    private static int offset(String text) {
        int hours = Dates.digits(text, 24, 26);
        int minutes = Dates.digits(text, 27, 29);
        boolean negative = text.charAt(23) == '-';
        if (hours < 0 || minutes < 0 || minutes > 59 || (negative && hours == 0 && minutes == 0)) {
            return Integer.MAX_VALUE;
        }
        return negative ? -(hours * 60 + minutes) : hours * 60 + minutes;
    }
}
