package nutation.population.report;

import java.util.List;

/// Differences with their intervals, one below the other, on a scale that they share; the line of no difference is
/// marked.
///
/// @param less what lies left of that line, in words
/// @param more what lies right of it
public record Intervals(String about, String less, String more, List<Interval> intervals) implements Chart {
    /// One difference.
    ///
    /// @param value the difference
    /// @param from the lower end of its interval
    /// @param to the upper end
    /// @param shown to its right
    public record Interval(String name, double value, double from, double to, String shown) {
        boolean known() {
            return Double.isFinite(value) && Double.isFinite(from) && Double.isFinite(to);
        }
    }

    @Override
    public String markup() {
        double most = 0;
        for (Interval each : intervals) {
            if (each.known()) {
                most = Math.max(most, Math.max(Math.abs(each.from()), Math.abs(each.to())));
            }
        }
        Markup out = new Markup().open("div", "class", "bars", "role", "img", "aria-label", about);
        out.leaf("span", "", "class", "name").open("span", "class", "sides");
        out.leaf("span", "← " + less).leaf("span", more + " →").close("span").leaf("span", "", "class", "value");
        for (Interval each : intervals) {
            out.leaf("span", each.name(), "class", "name");
            out.open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
            out.empty("line", "class", "zero", "x1", "50", "x2", "50", "y1", "0", "y2", "10");
            if (each.known() && most > 0) {
                String from = x(each.from(), most);
                String to = x(each.to(), most);
                String at = x(each.value(), most);
                out.empty("line", "class", "span", "x1", from, "x2", to, "y1", "5", "y2", "5");
                out.empty("line", "class", "point", "x1", at, "x2", at, "y1", "1.5", "y2", "8.5");
            }
            out.close("svg").leaf("span", each.shown(), "class", "value");
        }
        return out.close("div").toString();
    }

    private static String x(double value, double most) {
        return Show.decimals(50 + 46 * value / most, 2);
    }
}
