package nutation.population.report;

import java.util.List;

/// A part of a page: words, charts, and the table that tells the same.
public record Section(String title, String words, List<Chart> charts, Table table) {
    /// A table of more columns stands below its chart.
    private static final int MOST_BESIDE = 5;

    String markup() {
        Markup out = new Markup().open("section").leaf("h2", title).leaf("p", words);
        out.open("div", "class", table.heads().size() > MOST_BESIDE ? "above" : "beside");
        if (!charts.isEmpty()) {
            out.open("div", "class", "charts");
            for (Chart each : charts) {
                out.open("figure")
                        .raw(each.markup())
                        .leaf("figcaption", each.about())
                        .close("figure");
            }
            out.close("div");
        }
        return out.raw(table.markup(title)).close("div").close("section").toString();
    }
}
