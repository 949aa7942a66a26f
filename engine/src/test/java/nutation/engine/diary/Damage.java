package nutation.engine.diary;

import nutation.engine.fixtures.Draws;

/// Damages a text as bad storage, bad programs and bad luck do.
final class Damage {
    private static final String TELLING = "{}[]\",:\\0123456789.eE+-tfn \n\r\t\0\u001b\u007f\u2028\ufeff\ud83e\uddd8u";

    private Damage() {}

    static String to(String text, Draws draws) {
        int at = draws.between(0, text.length());
        int end = Math.min(text.length(), at + draws.between(0, 12));
        String other = String.valueOf(
                draws.oneIn(4) ? (char) draws.any() : TELLING.charAt(draws.between(0, TELLING.length() - 1)));
        return switch (draws.between(0, 6)) {
            case 0 -> text.substring(0, at) + other + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, end) + text.substring(at);
            case 3 -> text.substring(0, at) + other + text.substring(end);
            case 4 -> text.substring(0, at);
            case 5 -> text.substring(at) + text.substring(0, at);
            default -> text.substring(0, at) + other.repeat(draws.between(1, 40)) + text.substring(at);
        };
    }
}
