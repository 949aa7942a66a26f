package nutation.exchange.paper;

import nutation.engine.diary.Side;
import nutation.engine.session.Candidate;

/// Boxes to tick: a row for each move and side, a column for each day of three weeks.
record TickTable(Words words, MoveSection names) {
    private static final int WEEK = 7;

    void write(Plan plan, Html html) {
        html.leaf("h2", "", words.text("paper.handout.tick.title"));
        html.leaf("p", "", words.text("paper.handout.tick.lead"));
        html.in("table", "ticks", () -> {
            html.in("thead", "", () -> heads(plan.from(), html));
            html.in("tbody", "", () -> {
                int number = 0;
                for (Candidate move : plan.moves()) {
                    number++;
                    rows(move, number + "  " + names.name(move), html);
                }
                if (plan.moves().isEmpty()) {
                    row(words.text("kind.comfort.name"), html);
                }
                if (plan.today().aerobic().target() != null) {
                    row(words.text("paper.handout.tick.minutes"), html);
                }
            });
        });
    }

    private void heads(int from, Html html) {
        html.in("tr", "", () -> {
            html.head("col", "name", words.text("paper.handout.tick.exercise"));
            html.head("col", "side", words.text("paper.handout.tick.side"));
            for (int day = 0; day < Plan.DAYS; day++) {
                int date = from + day;
                html.twoLines(day(day), words.weekday(date), String.valueOf(Words.day(date)));
            }
        });
    }

    /// A row for each side that works alone.
    private void rows(Candidate move, String name, Html html) {
        if (move.sides().getFirst() == Side.BOTH) {
            row(name, html);
            return;
        }
        for (int i = 0; i < move.sides().size(); i++) {
            int index = i;
            html.in("tr", i == 0 ? "first" : "", () -> {
                if (index == 0) {
                    html.head(move.sides().size(), 1, "name", name);
                }
                html.head(
                        "row",
                        "side",
                        words.text("paper.tick." + move.sides().get(index).code()));
                days(html);
            });
        }
    }

    private void row(String name, Html html) {
        html.in("tr", "first", () -> {
            html.head(1, 2, "name", name);
            days(html);
        });
    }

    private static void days(Html html) {
        for (int day = 0; day < Plan.DAYS; day++) {
            html.leaf("td", day(day), "");
        }
    }

    private static String day(int day) {
        return day % WEEK == 0 ? "week" : "";
    }
}
