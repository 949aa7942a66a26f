package nutation.engine.diary;

/// A piece of foreign text that can be shown: short, and every character visible.
final class Excerpt {
    /// Characters, at most.
    static final int LONGEST = 80;

    private static final String HEX = "0123456789abcdef";

    private Excerpt() {}

    /// The beginning of a text. What does not show or would turn the line around stands as an escape such as
    /// `\u0000`: a refusal is printed on terminals and sent as UTF-8.
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int width = pair(text, i) ? 2 : 1;
            String next = width == 2 || shows(text.charAt(i)) ? text.substring(i, i + width) : escape(text.charAt(i));
            if (out.length() + next.length() > LONGEST) {
                return out.toString();
            }
            out.append(next);
            i += width;
        }
        return out.toString();
    }

    private static boolean pair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean shows(char c) {
        boolean control = c < ' ' || (c >= '\u007f' && c <= '\u009f');
        boolean turns = c == '\u061c' || (c >= '\u200b' && c <= '\u200f') || (c >= '\u2028' && c <= '\u202e');
        boolean hidden = (c >= '\u2060' && c <= '\u206f') || c == '\ufeff';
        return !control && !turns && !hidden && !Character.isSurrogate(c);
    }

    private static String escape(char c) {
        return "\\u" + HEX.charAt(c >> 12) + HEX.charAt((c >> 8) & 15) + HEX.charAt((c >> 4) & 15) + HEX.charAt(c & 15);
    }
}
