package nutation.engine.diary;

import org.jspecify.annotations.Nullable;

/// Finds the format that a line claims, in a line that is not JSON as format 1 has it: a newer format may hold what
/// this
/// reader cannot read, and "update" is then a better answer than "this is no whole number".
final class OtherFormat {
    private static final String NAME = "\"format\"";

    private final String line;
    private int at;

    private OtherFormat(String line) {
        this.line = line;
    }

    /// The number of a member `format` of the outermost object, where it is whole and other than ours; else
    /// null.
    static @Nullable String of(String line) {
        OtherFormat scan = new OtherFormat(line);
        int depth = 0;
        while (scan.at < line.length()) {
            char c = line.charAt(scan.at);
            switch (c) {
                case '"' -> {
                    String number = scan.string(depth);
                    if (number != null) {
                        return number;
                    }
                }
                case '{', '[' -> {
                    depth++;
                    scan.at++;
                }
                case '}', ']' -> {
                    depth--;
                    scan.at++;
                }
                default -> scan.at++;
            }
        }
        return null;
    }

    /// Passes over a string, and over the number behind it where the string is the name that is sought.
    private @Nullable String string(int depth) {
        boolean found = depth == 1 && line.startsWith(NAME, at);
        at++;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        if (!found || !skip(':')) {
            return null;
        }
        space();
        int from = at;
        if (at < line.length() && line.charAt(at) == '-') {
            at++;
        }
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        String number = line.substring(from, at);
        space();
        boolean whole = at < line.length() && (line.charAt(at) == ',' || line.charAt(at) == '}') && !number.isEmpty();
        return whole && !number.equals("-") && !number.equals("1") ? number : null;
    }

    private boolean skip(char c) {
        space();
        boolean there = at < line.length() && line.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void space() {
        while (at < line.length() && Blank.is(line.charAt(at))) {
            at++;
        }
    }
}
