package nutation.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Rung;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Sentences;
import nutation.engine.session.Candidate;
import org.jspecify.annotations.Nullable;

/// A day in words for a terminal.
final class DayText {
    private final Catalogue catalogue;
    private final Sentences sentences;
    private final StringBuilder out = new StringBuilder();

    DayText(Catalogue catalogue, Sentences sentences) {
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    String of(Day day) {
        line(Dates.text(day.date()) + "  "
                + sentences.text("kind." + day.kind().kind().code() + ".name"));
        String title = "level." + day.clearance().level().code() + ".title";
        if (sentences.has(title)) {
            line("");
            line(sentences.text(title));
            line(sentences.text("level." + day.clearance().level().code() + ".text"));
        }
        reasons("", day.clearance().reasons());
        reasons("", day.kind().reasons());
        if (!day.questions().isEmpty()) {
            line("");
            line("To answer first:");
            for (Question each : day.questions()) {
                line("  " + sentences.text("question." + each.code().code())
                        + (each.from().equals("00:00") ? "" : " (from " + each.from() + ")"));
            }
        }
        session(day.session(), "");
        session(day.preview(), "What waits behind the questions (not to be started yet)");
        if (catalogue.reviewedBy() == null) {
            line("");
            line(sentences.text("reviewed.no"));
        }
        return out.toString();
    }

    private void session(@Nullable TodaysSession session, String title) {
        if (session == null) {
            return;
        }
        line("");
        line((title.isEmpty() ? "" : title + ": ")
                + sentences.text("kind." + session.kind().code() + ".name")
                + ", about " + minutes(session.seconds()) + " min");
        reasons("  ", session.reasons());
        for (TodaysSession.Item each : session.items()) {
            item(each.placed().candidate());
        }
    }

    private void item(Candidate candidate) {
        String name = sentences.text("exercise." + candidate.use().exercise() + ".name");
        String own = "use." + candidate.use().exercise() + "." + candidate.use().id() + ".name";
        line("  " + pad(sentences.has(own) ? sentences.text(own) : name) + doses(candidate));
    }

    /// One dose for all sides, or each side's own where they differ.
    private static String doses(Candidate candidate) {
        if (candidate.rungs().stream().distinct().count() == 1) {
            return dose(candidate.rung()) + sides(candidate.sides());
        }
        return IntStream.range(0, candidate.sides().size())
                .mapToObj(each -> candidate.sides().get(each).code() + " "
                        + dose(candidate.rungs().get(each)))
                .collect(Collectors.joining(", then "));
    }

    private static String dose(Rung rung) {
        if (rung.hold() == 0 && rung.reps() == 1) {
            return minutes(rung.totalSeconds()) + " min";
        }
        String times = rung.hold() == 0 ? rung.reps() + " times" : rung.reps() + " x " + rung.hold() + " s";
        return rung.sets() == 1 ? times : rung.sets() + " sets of " + times;
    }

    private static String sides(List<Side> sides) {
        if (sides.equals(List.of(Side.BOTH))) {
            return "";
        }
        return sides.size() == 2
                ? ", each side, " + sides.get(0).code() + " first"
                : ", " + sides.get(0).code() + " only";
    }

    private void reasons(String indent, List<Reason> reasons) {
        for (Reason each : reasons) {
            line(indent + "- " + sentences.say(each) + " [" + each.rule() + "]");
        }
    }

    private static int minutes(int seconds) {
        return Math.max(1, Math.ceilDiv(seconds, 60));
    }

    private static String pad(String name) {
        return name.length() >= 34 ? name + "  " : name + " ".repeat(34 - name.length());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
