package nutation.exchange.paper;

import static nutation.exchange.paper.Words.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Review;
import nutation.engine.diary.Side;
import nutation.engine.history.History;
import nutation.engine.progress.Progress;
import nutation.engine.progress.ProgressWeek;
import nutation.engine.review.ActivityChange;
import nutation.engine.review.Consistency;
import nutation.engine.review.Letter;
import nutation.engine.review.Numbers;
import nutation.engine.review.Pain;
import nutation.engine.review.RangeChange;
import org.jspecify.annotations.Nullable;

/// The letter on one page: facts for a provider, and room for the person's own questions.
record LetterPage(Catalogue catalogue, Words words, Style style) {
    /// The chart goes back so many weeks at most.
    private static final int WEEKS = 12;

    private static final int WEEK = 7;
    private static final String NOTHING = "–";

    Pdf pdf(History history, int date) {
        for (Fullness each : Fullness.values()) {
            Pdf pdf = Pdf.of(page(history, date, each), 1);
            if (pdf != null) {
                return pdf;
            }
        }
        return Objects.requireNonNull(Pdf.of(page(history, date, Fullness.CLOSE), Integer.MAX_VALUE));
    }

    /// What gives way where there is much to tell.
    private enum Fullness {
        USUAL,
        /// Without the table of weekly means: the chart has them.
        NO_TABLE,
        /// Closer lines, and a lower chart.
        CLOSE
    }

    private Html page(History history, int date, Fullness fullness) {
        Letter letter = Coach.letter(catalogue, history, date, judgement(history, date));
        Progress progress = Coach.progress(catalogue, history, date);
        PainChart chart = new PainChart(progress, Math.max(progress.from(), date - WEEKS * WEEK + 1), words);
        Html html = new Html(words.language(), words.text("paper.letter.title"), style.sheet());
        html.in("div", fullness == Fullness.CLOSE ? "letter tight" : "letter", () -> {
            html.leaf("h1", "", words.text("paper.letter.title"));
            html.leaf(
                    "p",
                    "strong",
                    words.say(
                            "paper.letter.period",
                            slot("from", words.date(letter.from())),
                            slot("to", words.date(letter.date()))));
            html.leaf("p", "", words.text("paper.letter.source") + " " + reviewed(letter.reviewedBy()));
            list("holds", words.say(letter.clearance().reasons()), html);
            if (letter.finding() != null) {
                list("finding", words.say(letter.finding().reasons()), html);
            }
            html.leaf("h2", "", words.text("paper.letter.pain"));
            pain(letter, chart, fullness == Fullness.USUAL, html);
            html.leaf("h2", "", words.text("paper.letter.done"));
            html.leaf("p", "", done(letter));
            list("changes", changes(letter.numbers()), html);
            list("questions", words.say(letter.questions()), html);
            html.leaf("h2", "", words.text("paper.letter.own-questions"));
            html.leaf("div", "line", "");
            html.leaf("div", "line", "");
            html.leaf("p", "small", words.text("paper.letter.not-asked"));
            html.leaf(
                    "p",
                    "small",
                    words.say(
                            "paper.handout.edition",
                            slot("engine", letter.engine()),
                            slot("catalogue", letter.catalogue())));
        });
        return html;
    }

    /// What the person said at the review of that date, or null.
    private static @Nullable Integer judgement(History history, int date) {
        Integer judgement = null;
        for (Review each : history.reviews()) {
            if (each.at().date() == date && !history.withdrawn(each.id())) {
                judgement = each.judgement();
            }
        }
        return judgement;
    }

    /// @param table whether the mean of each week stands there as a number too
    private void pain(Letter letter, PainChart chart, boolean table, Html html) {
        if (chart.progress().readings().isEmpty()) {
            html.leaf("p", "", words.text("paper.letter.no-readings"));
        } else {
            html.drawn(chart, "chart", words.say("paper.letter.chart-picture", slot("means", told(chart))));
            html.leaf("p", "small", words.text("paper.letter.chart"));
            numbers(letter, html);
            if (table) {
                means(chart, html);
            }
        }
        html.leaf(
                "p",
                "",
                words.say("paper.letter.raised", slot("dates", letter.raised().size())) + " "
                        + red(letter.redEvents()));
    }

    private String told(PainChart chart) {
        return PainChart.ORDER.stream()
                .map(place -> words.say(
                        "paper.letter.chart-place",
                        slot("place", PainChart.place(place, words)),
                        slot(
                                "means",
                                chart.weeks().stream()
                                        .map(each -> mean(each, place))
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.joining(" "));
    }

    private String red(List<Integer> dates) {
        return dates.isEmpty()
                ? words.text("paper.letter.no-red")
                : words.say(
                        "paper.letter.red",
                        slot("dates", dates.stream().map(words::shortDate).collect(Collectors.joining(", "))));
    }

    private void numbers(Letter letter, Html html) {
        Numbers numbers = letter.numbers();
        html.in("table", "numbers", () -> {
            html.in(
                    "thead",
                    "",
                    () -> html.in("tr", "", () -> {
                        html.head("col", "name", words.text("paper.letter.place"));
                        html.head("col", "", dates("first", numbers.baseline()));
                        html.head("col", "", dates("last", numbers.last()));
                        html.head("col", "", words.text("paper.letter.lowest"));
                        html.head("col", "", words.text("paper.letter.highest"));
                    }));
            html.in(
                    "tbody",
                    "",
                    () -> PainChart.ORDER.forEach(place -> html.in("tr", "", () -> {
                        Letter.Extremes extremes = letter.extremes().get(place);
                        html.head("row", "name", PainChart.place(place, words));
                        html.leaf("td", "", mean(numbers.baseline(), place));
                        html.leaf("td", "", mean(numbers.last(), place));
                        html.leaf("td", "", level(extremes.best()));
                        html.leaf("td", "", level(extremes.worst()));
                    })));
        });
    }

    private void means(PainChart chart, Html html) {
        html.in("table", "numbers", () -> {
            html.in(
                    "thead",
                    "",
                    () -> html.in("tr", "", () -> {
                        html.head("col", "name", words.text("paper.letter.weeks"));
                        chart.weeks().forEach(each -> html.head("col", "", words.numbers(each.from())));
                    }));
            html.in(
                    "tbody",
                    "",
                    () -> PainChart.ORDER.forEach(place -> html.in("tr", "", () -> {
                        html.head("row", "name", PainChart.place(place, words));
                        chart.weeks().forEach(each -> html.leaf("td", "", mean(each, place)));
                    })));
        });
    }

    private String done(Letter letter) {
        Consistency done = letter.numbers().consistency();
        String weeks = letter.aerobic().stream()
                .map(each -> String.valueOf(each.minutes()))
                .collect(Collectors.joining(", "));
        return words.say(
                        "paper.letter.sessions",
                        slot("full", done.full()),
                        slot("planned", done.planned()),
                        slot("light", done.light()))
                + " " + words.say("paper.letter.minutes", slot("weeks", weeks));
    }

    private List<String> changes(Numbers numbers) {
        List<String> changes = new ArrayList<>();
        if (numbers.judgement() != null) {
            changes.add(words.say("paper.letter.judgement", slot("judgement", numbers.judgement())));
        }
        for (ActivityChange.Score each : numbers.activities().scores()) {
            changes.add(words.say(
                    "paper.letter.activity",
                    slot("name", each.name()),
                    slot("before", each.before()),
                    slot("now", each.now())));
        }
        for (RangeChange.Step each : numbers.range().steps()) {
            String name = words.text("check." + each.check() + ".name");
            String sided = each.side() == Side.BOTH
                    ? name
                    : name + ", " + words.text("paper.side." + each.side().code());
            changes.add(words.say(
                    "paper.letter.range", slot("name", sided), slot("before", each.before()), slot("now", each.now())));
        }
        return changes;
    }

    private void list(String title, List<String> lines, Html html) {
        if (!lines.isEmpty()) {
            html.leaf("h2", "", words.text("paper.letter." + title));
            html.list("ul", "", lines);
        }
    }

    private String reviewed(@Nullable String who) {
        return who == null
                ? words.text("paper.letter.unreviewed")
                : words.say("paper.letter.reviewed", slot("who", who));
    }

    private String dates(String which, Pain pain) {
        return pain.dates() == 0 ? NOTHING : words.say("paper.letter." + which, slot("dates", pain.dates()));
    }

    private String mean(Pain pain, int place) {
        if (pain.dates() == 0) {
            return NOTHING;
        }
        return words.tenths((2 * 10 * pain.sum(place) + pain.dates()) / (2 * pain.dates()));
    }

    private String mean(ProgressWeek week, int place) {
        return week.read() == 0 ? NOTHING : words.tenths(week.mean(PainChart.sum(week, place)));
    }

    private static String level(@Nullable Integer score) {
        return score == null ? NOTHING : score.toString();
    }
}
