package nutation.browser;

import nutation.engine.diary.Side;
import nutation.engine.forward.Supposed;
import org.jspecify.annotations.Nullable;

/// Reads what hurts in a supposed week: `exercise/use/side/score`.
final class Hurting {
    private static final int WORST_PAIN = 10;
    private static final int MOST_DIGITS = 4;

    private Hurting() {}

    /// The thing that hurts, or null where the text is none.
    static Supposed.@Nullable Hurt read(String text) {
        int second = text.indexOf('/', text.indexOf('/') + 1);
        int third = second < 0 ? -1 : text.indexOf('/', second + 1);
        if (third < 0) {
            return null;
        }
        String exercise = text.substring(0, text.indexOf('/'));
        String use = text.substring(exercise.length() + 1, second);
        Integer score = whole(text.substring(third + 1));
        for (Side each : Side.values()) {
            boolean named = each.code().equals(text.substring(second + 1, third));
            if (named && score != null && score >= 1 && score <= WORST_PAIN) {
                return new Supposed.Hurt(exercise, use, each, score);
            }
        }
        return null;
    }

    /// A short whole number, or null.
    static @Nullable Integer whole(String text) {
        boolean minus = text.startsWith("-");
        String digits = minus ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            number = number * 10 + (digit - '0');
        }
        return minus ? -number : number;
    }
}
