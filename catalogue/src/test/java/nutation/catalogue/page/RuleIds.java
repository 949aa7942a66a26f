package nutation.catalogue.page;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds ids of rules in what people and code say: `K1`, `D4 to D6`, `G3-G6`; never a line of an article (`A3:250`).
final class RuleIds {
    private static final String ID = "([DGKSPLAVW])([1-9]\\d?)(?!\\d|:\\d)";
    private static final Pattern ONE_OR_RANGE =
            Pattern.compile("(?<![\\w:-])" + ID + "(?:(?:-| to )\\1([1-9]\\d?)(?!\\d))?");
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern LEADING = Pattern.compile("^\\s*(" + ID + "(, " + ID + ")*)[:,]");

    private RuleIds() {}

    /// All that stand in a text.
    static SortedSet<String> in(String text) {
        SortedSet<String> ids = new TreeSet<>();
        Matcher found = ONE_OR_RANGE.matcher(text);
        while (found.find()) {
            int from = Integer.parseInt(found.group(2));
            int to = found.group(3) == null ? from : Integer.parseInt(found.group(3));
            for (int number = from; number <= to; number++) {
                ids.add(found.group(1) + number);
            }
        }
        return ids;
    }

    /// Those that a comment is about: in front of a colon, or in parentheses.
    static SortedSet<String> ofComment(String comment) {
        SortedSet<String> ids = new TreeSet<>(leading(comment));
        PARENTHESES.matcher(comment).results().map(each -> each.group(1)).forEach(each -> ids.addAll(in(each)));
        return ids;
    }

    /// Those with which a comment begins: `P5, P8: rested so many days.`
    static SortedSet<String> leading(String comment) {
        Matcher found = LEADING.matcher(comment);
        return found.find() ? in(found.group(1)) : new TreeSet<>();
    }

    /// A comment without the ids with which it begins.
    static String withoutLeading(String comment) {
        return LEADING.matcher(comment).replaceFirst("").strip().replaceAll("\\s+", " ");
    }

    /// The id of a reason's code, such as `K1` of `K1.spacing`, where a text is one.
    static SortedSet<String> ofCode(String text) {
        Matcher code = Pattern.compile(ID + "(\\.[a-z0-9-]+)?").matcher(text);
        return code.matches() ? in(code.group(1) + code.group(2)) : new TreeSet<>();
    }
}
