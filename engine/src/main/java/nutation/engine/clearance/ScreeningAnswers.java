package nutation.engine.clearance;

import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.catalogue.Outcome;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Screening;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// What the answers of full screenings and short checks hold back (G3 to G7).
///
/// Withdrawn answers and answers dated later hold too: evidence for less is never lost (D12).
final class ScreeningAnswers {
    /// G5: new pain at this age or above, or below 20, is looked at first.
    static final int NEW_PAIN_FROM_AGE = 50;

    static final int NEW_PAIN_BELOW_AGE = 20;

    /// G5: from this age deep pain with smoking or high blood pressure is an emergency.
    static final int DEEP_PAIN_EMERGENCY_AGE = 60;

    private static final String RISK = "smoking-or-pressure";

    private final Catalogue catalogue;
    private final History history;
    private final Releases releases;
    private final int date;

    ScreeningAnswers(Catalogue catalogue, History history, Releases releases, int date) {
        this.catalogue = catalogue;
        this.history = history;
        this.releases = releases;
        this.date = date;
    }

    void tell(List<Hold> holds) {
        for (Screening each : history.tellingScreenings()) {
            of(each, each.answers(), holds);
            if (each.mayBePregnant()) {
                Reason reason = Reason.of("G6", "pregnancy").from("safety 2");
                holds.add(new Hold("G6", each, Level.GENTLE, reason));
            }
        }
        for (Check each : history.tellingChecks()) {
            of(each, each.answers(), holds);
        }
    }

    private void of(Entry entry, Map<String, Answered> answers, List<Hold> holds) {
        // In the catalogue's order, not the diary's, so that the reasons always stand in the same order.
        for (Item item : catalogue.items()) {
            Answered answer = answers.get(item.id());
            Outcome outcome = answer == null ? null : outcome(item, answer, answers, entry.at());
            if (answer != null && outcome != null) {
                boolean checked = answer == Answered.CHECKED && releases.checkedItem(history, item.id(), entry.at());
                holds.add(checked ? caution(item, entry) : hold(item, answer, outcome, entry));
            }
        }
    }

    private @Nullable Outcome outcome(Item item, Answered answer, Map<String, Answered> answers, At at) {
        boolean yes = switch (answer) {
            case NO -> false;
            case NEW, CHECKED, UNSURE -> true;
        };
        if (!yes) {
            return null;
        }
        return switch (item.id()) {
            case "pain-new" -> newPain(at);
            case "deep-pain" -> deepPain(item, answer, answers, at);
            default -> answer == Answered.UNSURE ? item.unsure() : item.yes();
        };
    }

    /// G5: pain begun 42 days or less ago at 18, 19, or 50 and over, on the day of the answer: the new year
    /// alone opens nothing. An unknown age is read the safer way.
    private Outcome newPain(At at) {
        Integer age = Age.on(at.date(), history.profile(date));
        boolean looked = age == null || age < NEW_PAIN_BELOW_AGE || age >= NEW_PAIN_FROM_AGE;
        return looked ? Outcome.GENTLE : Outcome.CAUTION;
    }

    private Outcome deepPain(Item item, Answered answer, Map<String, Answered> answers, At at) {
        Integer age = Age.on(at.date(), history.profile(date));
        boolean old = age == null || age >= DEEP_PAIN_EMERGENCY_AGE;
        if (old && riskOf(answers)) {
            return Outcome.EMERGENCY;
        }
        return answer == Answered.UNSURE ? item.unsure() : item.yes();
    }

    /// Smoking or high blood pressure; the short check does not ask it, so any screening that told it serves.
    private boolean riskOf(Map<String, Answered> answers) {
        Answered here = answers.get(RISK);
        if (here != null) {
            return here != Answered.NO;
        }
        for (Screening each : history.screenings()) {
            Answered told = each.answers().get(RISK);
            if (told != null && told != Answered.NO) {
                return true;
            }
        }
        return false;
    }

    private static Hold hold(Item item, Answered answer, Outcome outcome, Entry entry) {
        String code = switch (answer) {
            case UNSURE -> "item-unsure";
            case NO, NEW, CHECKED -> "item-new";
        };
        Reason reason = Reason.of("G3", code).with("item", item.id()).from(item.sources());
        return new Hold(Releases.ITEM_RULE, entry, level(outcome), reason);
    }

    /// G3: as when a clinician checked it, and one did. Without a release the answer counts as new: the safer
    /// reading.
    private static Hold caution(Item item, Entry entry) {
        Reason reason = Reason.of("G3", "item-checked").with("item", item.id()).from(item.sources());
        return new Hold(Releases.ITEM_RULE, entry, Level.PROCEED, reason);
    }

    static Level level(Outcome outcome) {
        return switch (outcome) {
            case EMERGENCY -> Level.EMERGENCY;
            case URGENT -> Level.URGENT;
            case LOCKED -> Level.LOCKED;
            case GENTLE -> Level.GENTLE;
            case KEEP -> Level.KEEP;
            case CAUTION -> Level.PROCEED;
        };
    }
}
