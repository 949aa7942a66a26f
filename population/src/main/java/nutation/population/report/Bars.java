package nutation.population.report;

import java.util.List;

/// Bars that lie, one below the other.
public record Bars(String about, List<Bar> bars) implements Chart {
    /// One bar.
    ///
    /// @param name to its left
    /// @param value how long it is; not a number where that is left out
    /// @param shown to its right
    /// @param tone 1, or 2 for what is set apart
    public record Bar(String name, double value, String shown, int tone) {}

    @Override
    public String markup() {
        double most = bars.stream()
                .mapToDouble(Bar::value)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        Markup out = new Markup().open("div", "class", "bars", "role", "img", "aria-label", about);
        for (Bar each : bars) {
            out.leaf("span", each.name(), "class", "name");
            out.open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
            out.empty("rect", "class", "track", "width", "100", "height", "10");
            if (Double.isFinite(each.value()) && most > 0) {
                String width = Show.decimals(100 * Math.max(0, each.value()) / most, 2);
                out.empty("rect", "class", "tone" + each.tone(), "width", width, "height", "10");
            }
            out.close("svg").leaf("span", each.shown(), "class", "value");
        }
        return out.close("div").toString();
    }
}
