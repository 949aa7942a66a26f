package nutation.figure.draw;

/// A colour.
///
/// @param rgb red, green and blue, eight bits each
/// @param cover how much it covers, in per cent
public record Tone(int rgb, int cover) {
    private static final String DIGITS = "0123456789abcdef";

    static Tone of(int rgb) {
        return new Tone(rgb, 100);
    }

    /// `#rrggbb`.
    public String hex() {
        return "#" + digits(rgb, 6);
    }

    /// `#rrggbb`, or `#rrggbbaa` where it does not cover all.
    public String css() {
        return cover == 100 ? hex() : hex() + digits((cover * 255 + 50) / 100, 2);
    }

    private static String digits(int value, int count) {
        StringBuilder digits = new StringBuilder();
        for (int shift = 4 * (count - 1); shift >= 0; shift -= 4) {
            digits.append(DIGITS.charAt((value >> shift) & 15));
        }
        return digits.toString();
    }
}
