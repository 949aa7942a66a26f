package nutation.exchange.paper;

import static nutation.exchange.paper.Words.slot;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nutation.engine.aerobic.AerobicWeek;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.SessionKind;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.session.Candidate;
import nutation.figure.motion.Motions;
import org.jspecify.annotations.Nullable;

/// A person's own plan on two sides of paper: what to do and how, boxes to tick, when to stop, whom to call.
record Handout(Catalogue catalogue, Motions motions, Words words, Style style) {
    private static final List<String> STOP = List.of("sharp", "weak", "numb");
    private static final int SIDES = 2;

    /// @param address where the plan is to be found again, or null
    Pdf pdf(History history, int date, @Nullable URI address) {
        Plan plan = Plan.on(catalogue, history, date);
        for (Room room : Room.values()) {
            Pdf pdf = Pdf.of(page(plan, history, address, room), SIDES);
            if (pdf != null) {
                return pdf;
            }
        }
        // No plan that the catalogue allows is so long (a test prints the longest); all of it is printed all the same.
        return Objects.requireNonNull(Pdf.of(page(plan, history, address, Room.CLOSEST), Integer.MAX_VALUE));
    }

    private Html page(Plan plan, History history, @Nullable URI address, Room room) {
        Html html = new Html(words.language(), words.text("paper.handout.title"), style.sheet());
        MoveSection moves = new MoveSection(words, motions, room);
        html.in("div", "handout " + room.code(), () -> {
            html.leaf("h1", "", words.text("paper.handout." + (plan.session() == null ? "none" : "title")));
            html.in("div", "lead", () -> lead(plan, history, html));
            if (plan.session() != null) {
                html.in("div", "stop", () -> stop(html));
            }
            moves(plan.moves(), moves, html, room);
            if (plan.session() != null) {
                html.in("div", "whole", () -> new TickTable(words, moves).write(plan, html));
            }
            Runnable foot = () -> html.in("div", "foot", () -> foot(plan, address, html));
            html.in(
                    "div",
                    "whole",
                    () -> new HelpBoxes(words, catalogue)
                            .write(history, plan.today().date(), foot, html));
        });
        return html;
    }

    /// Side by side, as many as the room has columns.
    private static void moves(List<Candidate> moves, MoveSection section, Html html, Room room) {
        for (int row = 0; row < moves.size(); row += room.columns()) {
            int from = row;
            int to = Math.min(row + room.columns(), moves.size());
            html.in("div", "row", () -> {
                for (int i = from; i < to; i++) {
                    section.write(moves.get(i), i + 1, html);
                }
            });
        }
    }

    private void lead(Plan plan, History history, Html html) {
        TodaysSession session = plan.session();
        if (session == null) {
            String level = "level." + plan.today().clearance().level().code();
            html.leaf("p", "large", words.text(level + ".title"));
            html.leaf("p", "", words.text(level + ".text"));
            reasons(plan.today().clearance().reasons(), html);
            return;
        }
        html.leaf("p", "strong", words.say("paper.handout.from", slot("date", words.date(plan.from()))));
        html.leaf("p", "", often(plan, session, history));
        AerobicWeek aerobic = plan.today().aerobic();
        Integer minutes = aerobic.target();
        if (minutes != null) {
            String also = words.say("paper.handout.also", slot("minutes", minutes));
            html.leaf("p", "", also + ": " + activities(aerobic) + ".");
        }
        reasons(plan.today().clearance().reasons(), html);
        if (plan.from() != plan.today().date()) {
            html.leaf(
                    "p",
                    "",
                    words.say(
                            "paper.handout.today",
                            slot("date", words.shortDate(plan.today().date())),
                            slot(
                                    "kind",
                                    words.text(
                                            "kind." + plan.today().kind().kind().code() + ".name"))));
        }
        html.leaf("p", "", words.say("paper.handout.again", slot("date", words.date(plan.from() + Plan.DAYS))));
    }

    private void reasons(List<Reason> reasons, Html html) {
        // What is asked before each session is no news on paper.
        List<Reason> telling =
                reasons.stream().filter(each -> !each.rule().equals("G2")).toList();
        words.say(telling).forEach(each -> html.leaf("p", "caution", each));
    }

    private String often(Plan plan, TodaysSession session, History history) {
        int minutes = plan.minutes();
        if (session.kind() == SessionKind.COMFORT) {
            return words.text("kind.comfort.line") + " " + words.say("paper.handout.comfort", slot("minutes", minutes));
        }
        if (session.kind() != SessionKind.FULL) {
            return words.say("paper.handout.gentle", slot("minutes", minutes));
        }
        int days = history.preferences(plan.today().date()).week().fullSessions();
        return words.say("paper.handout.often", slot("days", days), slot("minutes", minutes));
    }

    private String activities(AerobicWeek week) {
        return week.activities().stream()
                .filter(each -> each.open())
                .map(each -> words.name(each.use().exercise(), each.use().id()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void stop(Html html) {
        html.drawn(new StopSign(), "sign", "Stop");
        html.in("div", "signs", () -> {
            html.leaf("p", "strong", words.text("paper.handout.stop.title"));
            html.list(
                    "ul",
                    "",
                    STOP.stream()
                            .map(each -> words.text("paper.handout.stop." + each))
                            .toList());
        });
        html.in("div", "rest", () -> {
            String then = words.text("paper.handout.stop.then") + " " + words.text("paper.handout.stop.over");
            html.leaf("p", "", words.text("rule.R10") + " " + then);
        });
    }

    private void foot(Plan plan, @Nullable URI address, Html html) {
        if (address != null) {
            String text = address.toString();
            html.drawn(Qr.of(text), "qr", words.say("paper.handout.qr-picture", slot("address", text)));
        }
        html.in("div", address == null ? "words alone" : "words", () -> {
            if (address != null) {
                html.leaf("p", "", words.text("paper.handout.qr") + ": " + address);
            }
            html.leaf("p", "", words.say("paper.handout.id", slot("id", plan.id())));
            String edition = words.say(
                    "paper.handout.edition",
                    slot("engine", plan.today().engine()),
                    slot("catalogue", plan.today().catalogue()));
            html.leaf("p", "", edition);
        });
        String who = catalogue.reviewedBy();
        html.leaf(
                "p",
                "strong",
                who == null
                        ? words.text("paper.handout.unreviewed")
                        : words.say("paper.handout.reviewed", slot("who", who)));
    }
}
