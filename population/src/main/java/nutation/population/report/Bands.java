package nutation.population.report;

import java.util.List;
import nutation.population.check.Row;

/// Results in their bands, each on a scale of its own: the band fills the middle half.
public record Bands(String about, List<Row> rows) implements Chart {
    private static final double FROM = 25;
    private static final double TO = 75;

    @Override
    public String markup() {
        Markup out = new Markup().open("div", "class", "bars", "role", "img", "aria-label", about);
        for (Row each : rows) {
            out.leaf("span", each.what(), "class", "name");
            out.open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
            out.empty("rect", "class", "track", "width", "100", "height", "10");
            out.empty("rect", "class", "band1", "x", "" + FROM, "width", "" + (TO - FROM), "height", "10");
            if (Double.isFinite(each.result())) {
                String x = Show.decimals(x(each), 2);
                String tone = each.reached() ? "point" : "point missed";
                out.empty("line", "class", tone, "x1", x, "x2", x, "y1", "0", "y2", "10");
            }
            out.close("svg").leaf("span", Show.decimals(each.result(), 2), "class", "value");
        }
        return out.close("div").toString();
    }

    private static double x(Row row) {
        double part = (row.result() - row.least()) / (row.most() - row.least());
        return Math.max(1, Math.min(99, FROM + (TO - FROM) * part));
    }
}
