package nutation.population.report;

import java.util.List;

/// A table; its first column names the rows.
///
/// @param heads of the columns
/// @param rows each with as many cells as heads
public record Table(List<String> heads, List<List<String>> rows) {
    /// A name of so few characters is a number.
    private static final int NUMBER = 3;

    /// As markup, in a frame that scrolls by itself where the page is too narrow.
    ///
    /// @param name what it tells of
    String markup(String name) {
        Markup out = new Markup().open("div", "class", "table", "role", "region", "aria-label", name, "tabindex", "0");
        boolean numbered = rows.stream().allMatch(each -> each.getFirst().length() <= NUMBER);
        out.open("table", "class", numbered ? "numbered" : "named").open("thead").open("tr");
        heads.forEach(each -> out.leaf("th", each, "scope", "col"));
        out.close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            out.open("tr").leaf("th", row.getFirst(), "scope", "row");
            row.subList(1, row.size()).forEach(each -> out.leaf("td", each));
            out.close("tr");
        }
        return out.close("tbody").close("table").close("div").toString();
    }
}
