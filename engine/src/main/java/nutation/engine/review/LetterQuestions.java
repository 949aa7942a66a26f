package nutation.engine.review;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Level;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Slot;
import org.jspecify.annotations.Nullable;

/// What the person may ask a provider, by what stands in the letter.
final class LetterQuestions {
    private static final Slot INFLAMMATORY = new Slot.OfText("item", "inflammatory-pattern");

    private LetterQuestions() {}

    static List<Reason> of(Clearance clearance, @Nullable Finding finding, Numbers numbers, List<Integer> redEvents) {
        List<Reason> questions = new ArrayList<>();
        ask(questions, !clearance.keys().isEmpty(), Reason.of("V1", "ask-go-on").from("A3:250", "R42"));
        ask(questions, speaks(clearance, "G7"), Reason.of("V1", "ask-leg").from("A3:259", "R39"));
        ask(questions, speaks(clearance, "G8"), Reason.of("V1", "ask-new-pain").from("A3:258", "R38"));
        ask(
                questions,
                inflammatory(clearance),
                Reason.of("V1", "ask-inflammatory").from("safety 1"));
        ask(questions, !redEvents.isEmpty(), Reason.of("V1", "ask-moves").from("A3:256", "R36"));
        boolean rising = speaks(clearance, "G11") || speaks(clearance, "V2");
        boolean worse = found(finding, ReviewOutcome.V2);
        ask(questions, rising || worse, Reason.of("V2", "ask-worse").from("A3:271", "R41"));
        // Before the look back is answered it is unclear for want of an answer: that says nothing of the plan.
        boolean unclear = speaks(clearance, "V4") || found(finding, ReviewOutcome.V4) && numbers.judgement() != null;
        ask(questions, unclear, Reason.of("V4", "ask-plan").from("A3:257", "R37"));
        boolean flat = speaks(clearance, "V5") || found(finding, ReviewOutcome.V5);
        ask(questions, flat, Reason.of("V5", "ask-else").from("A3:257", "R37"));
        ask(questions, numbers.range().stuck(), Reason.of("V5", "ask-range").from("A3:260", "R40"));
        return List.copyOf(questions);
    }

    private static void ask(List<Reason> questions, boolean asked, Reason question) {
        if (asked) {
            questions.add(question);
        }
    }

    /// Whether a rule holds something back.
    private static boolean speaks(Clearance clearance, String rule) {
        for (Reason each : clearance.reasons()) {
            if (each.rule().equals(rule) && clearance.level() != Level.PROCEED) {
                return true;
            }
        }
        return false;
    }

    /// G5: a pattern that holds nothing back, and gets its line.
    private static boolean inflammatory(Clearance clearance) {
        for (Reason each : clearance.reasons()) {
            if (each.slots().contains(INFLAMMATORY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean found(@Nullable Finding finding, ReviewOutcome outcome) {
        return finding != null && finding.outcome() == outcome;
    }
}
