package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Slot;

/// A composition drawn as text, for claims and for failures: one candidate a line.
///
/// `single-knee-to-chest/pulses back warm-up,mobility for flexion hold 2 takes 60 tolerance 1 new`
final class Case {
    private Case() {}

    static Request full(int seconds, int most, int newAllowed, String overdue, String... lines) {
        return request(SessionKind.FULL, seconds, most, newAllowed, overdue, lines);
    }

    static Request light(int seconds, String overdue, String... lines) {
        return request(SessionKind.LIGHT, seconds, 6, 6, overdue, lines);
    }

    private static Request request(
            SessionKind kind, int seconds, int most, int newAllowed, String overdue, String... lines) {
        List<Candidate> candidates = new ArrayList<>();
        for (String line : lines) {
            candidates.add(candidate(line));
        }
        List<Overdue> waiting = new ArrayList<>();
        for (String each : overdue.isEmpty() ? new String[0] : overdue.split(" ")) {
            String[] parts = each.split(":");
            waiting.add(new Overdue(parts[0], Integer.parseInt(parts[1])));
        }
        return new Request(kind, seconds, most, newAllowed, candidates, waiting);
    }

    static Candidate candidate(String line) {
        String[] words = line.split(" ");
        List<Kind> kinds = new ArrayList<>();
        for (String each : words[2].split(",")) {
            kinds.add(Kind.of(each));
        }
        return candidate(
                words[0],
                start(words[1]),
                kinds,
                List.of(words[4].split(",")),
                Integer.parseInt(words[6]),
                Integer.parseInt(words[8]),
                Integer.parseInt(words[10]),
                words.length > 11);
    }

    static Candidate candidate(
            String ref,
            Start start,
            List<Kind> kinds,
            List<String> purposes,
            int hold,
            int takes,
            int tolerance,
            boolean isNew) {
        String[] name = ref.split("/");
        Rung rung = new Rung(
                1,
                "plain",
                hold,
                1,
                1,
                Rung.Count.TOTAL,
                0,
                takes - hold,
                takes,
                Rung.Mark.OURS,
                Use.Offer.PLANNER,
                List.of());
        Use use = new Use(
                name[0],
                name[1],
                ref,
                start,
                Sided.NONE,
                kinds.get(0),
                kinds.subList(1, kinds.size()),
                1,
                Use.Offer.PLANNER,
                false,
                0,
                0,
                List.of(),
                List.of(),
                List.of(rung),
                List.of());
        return new Candidate(
                use, start, purposes, List.of(rung), List.of(Side.BOTH), tolerance, isNew, List.of(), List.of());
    }

    /// The request as it would be written here.
    static String text(Request request) {
        StringBuilder text = new StringBuilder();
        text.append(request.kind()).append(' ').append(request.seconds()).append(" s, at most ");
        text.append(request.most()).append(", new ").append(request.newAllowed());
        for (Overdue each : request.overdue()) {
            text.append(' ').append(each.purpose()).append(':').append(each.days());
        }
        for (Candidate each : request.candidates()) {
            text.append("\n  ").append(text(each));
        }
        return text.toString();
    }

    static String text(List<Placed> items) {
        List<String> text = new ArrayList<>();
        for (Placed each : items) {
            text.add(each.section().code() + " " + each.candidate().ref());
        }
        return String.join(", ", text);
    }

    /// A reason with its numbers and sources: `S8 too-long seconds 201 most 200`.
    static String text(Reason reason) {
        StringBuilder text = new StringBuilder(reason.rule() + " " + reason.code());
        for (Slot slot : reason.slots()) {
            text.append(' ').append(slot.name()).append(' ').append(slot.text());
        }
        reason.sources().forEach(each -> text.append(' ').append(each));
        return text.toString();
    }

    private static String text(Candidate candidate) {
        List<String> kinds = new ArrayList<>();
        kinds.add(candidate.use().kind().code());
        candidate.use().also().forEach(each -> kinds.add(each.code()));
        return candidate.ref() + " " + candidate.start().code() + " " + String.join(",", kinds) + " for "
                + String.join(",", candidate.purposes()) + " hold "
                + candidate.rung().hold() + " takes "
                + candidate.rung().totalSeconds() + " tolerance " + candidate.tolerance()
                + (candidate.isNew() ? " new" : "");
    }

    private static Start start(String word) {
        return switch (word) {
            case "back" -> Start.BACK_KNEES_BENT;
            case "side" -> Start.SIDE_LYING;
            case "knees" -> Start.HANDS_AND_KNEES;
            default -> java.util.Objects.requireNonNull(Start.of(word), word);
        };
    }
}
