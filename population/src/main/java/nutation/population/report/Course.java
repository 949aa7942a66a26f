package nutation.population.report;

import java.util.ArrayList;
import java.util.List;

/// Lines over weeks, each with a band where there is one.
///
/// @param most the top of the scale, a whole number from 1 on; the bottom is 0
public record Course(String about, String unit, double most, List<Line> lines) implements Chart {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 300;
    private static final int LEFT = 44;
    private static final int RIGHT = 96;
    private static final int TOP = 14;
    private static final int BOTTOM = 54;
    private static final int MOST_STEPS = 5;

    /// One line.
    ///
    /// @param name beside its end
    /// @param points a week each, from the first on; not a number where there is none
    /// @param band half the height of the band at each point, or empty
    public record Line(String name, List<Double> points, List<Double> band) {}

    @Override
    public String markup() {
        Markup out = new Markup()
                .open(
                        "svg",
                        "class",
                        "course",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "role",
                        "img",
                        "aria-label",
                        about);
        int weeks = lines.stream().mapToInt(each -> each.points().size()).max().orElse(1);
        scale(out);
        weeks(out, weeks);
        for (int i = 0; i < lines.size(); i++) {
            line(out, lines.get(i), weeks, Math.min(i + 1, 3));
        }
        return out.close("svg").toString();
    }

    private void scale(Markup out) {
        int steps = (int) Math.min(MOST_STEPS, most);
        for (int step = 0; step <= steps; step++) {
            double value = most * step / steps;
            String y = at(y(value));
            out.empty("line", "class", "grid", "x1", "" + LEFT, "x2", "" + (WIDTH - RIGHT), "y1", y, "y2", y);
            String text = Show.decimals(value, most % steps == 0 ? 0 : 1);
            out.leaf("text", text, "class", "tick", "x", "" + (LEFT - 8), "y", at(y(value) + 5), "text-anchor", "end");
        }
    }

    private void weeks(Markup out, int weeks) {
        int every = weeks <= 8 ? 1 : weeks <= 26 ? 4 : 8;
        for (int week = every; week <= weeks; week += every) {
            out.leaf(
                    "text",
                    String.valueOf(week),
                    "class",
                    "tick",
                    "x",
                    at(x(week - 1, weeks)),
                    "y",
                    "" + (HEIGHT - BOTTOM + 22),
                    "text-anchor",
                    "middle");
        }
        out.leaf("text", unit, "class", "tick", "x", "" + LEFT, "y", "" + (HEIGHT - 6));
    }

    private void line(Markup out, Line line, int weeks, int tone) {
        List<String> points = new ArrayList<>();
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        int last = -1;
        for (int week = 0; week < line.points().size(); week++) {
            double value = line.points().get(week);
            if (!Double.isFinite(value)) {
                continue;
            }
            last = week;
            points.add(point(week, weeks, value));
            if (!line.band().isEmpty() && Double.isFinite(line.band().get(week))) {
                upper.add(point(week, weeks, Math.min(most, value + line.band().get(week))));
                lower.addFirst(
                        point(week, weeks, Math.max(0, value - line.band().get(week))));
            }
        }
        if (last < 0) {
            return;
        }
        upper.addAll(lower);
        if (!upper.isEmpty()) {
            out.empty("polygon", "class", "band" + tone, "points", String.join(" ", upper));
        }
        out.empty("polyline", "class", "line" + tone, "points", String.join(" ", points));
        for (String each : points) {
            String[] xy = each.split(",", -1);
            out.empty("circle", "class", "dot" + tone, "cx", xy[0], "cy", xy[1], "r", "3.5");
        }
        double end = line.points().get(last);
        out.leaf("text", line.name(), "class", "end" + tone, "x", at(x(last, weeks) + 10), "y", at(y(end) + 5));
    }

    private String point(int week, int weeks, double value) {
        return at(x(week, weeks)) + "," + at(y(value));
    }

    private static double x(int week, int weeks) {
        double width = WIDTH - LEFT - RIGHT;
        return weeks <= 1 ? LEFT + width / 2 : LEFT + 8 + (width - 16) * week / (weeks - 1);
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
    }

    private static String at(double value) {
        return Show.decimals(value, 1);
    }
}
