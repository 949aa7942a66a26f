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
        StringBuilder hex = new StringBuilder("#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            hex.append(DIGITS.charAt((rgb >> shift) & 15));
        }
        return hex.toString();
    }
}
