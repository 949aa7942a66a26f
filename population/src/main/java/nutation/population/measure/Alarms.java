package nutation.population.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.catalogue.Outcome;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Spent;
import org.jspecify.annotations.Nullable;

/// Every warning sign of a diary, and whether anybody went on after it.
final class Alarms {
    /// Resting pain from here on is looked at before anything goes on (safety 1).
    private static final int VERY_HIGH = 8;

    private final Catalogue catalogue;
    private final History history;
    private final List<Alarm> all = new ArrayList<>();

    Alarms(Catalogue catalogue, History history) {
        this.catalogue = catalogue;
        this.history = history;
        history.tellingScreenings().forEach(each -> answers(each, each.answers()));
        history.tellingChecks().forEach(each -> answers(each, each.answers()));
        for (Reading each : history.readings().high()) {
            if (Levels.highest(each) >= VERY_HIGH) {
                add("G9", each, true);
            }
        }
        history.hurt().forEach(this::numb);
        for (Aerobic each : history.aerobics()) {
            outing(each, each.answer());
        }
        for (AerobicAfter each : history.aerobicAfters()) {
            outing(each, each.answer());
        }
    }

    List<Alarm> all() {
        return all;
    }

    /// The last set that was done although the alarm stood, or null; a position of ease is exercise only where the
    /// alarm is urgent.
    @Nullable
    SetDone missedBy(Alarm alarm) {
        SetDone last = null;
        for (Course course : history.courses()) {
            if (alarm.urgent() || course.session().kind() != SessionKind.COMFORT) {
                for (SetDone set : course.session().sets()) {
                    boolean later = last == null || set.at().compareTo(last.at()) > 0;
                    last = later && alarm.stands(set.at()) ? set : last;
                }
            }
        }
        return last;
    }

    private void answers(Entry entry, Map<String, Answered> answers) {
        boolean any = false;
        boolean urgent = false;
        for (Item item : catalogue.items()) {
            Outcome outcome = outcome(item, answers.get(item.id()), entry.at());
            any |= outcome != null && outcome.compareTo(Outcome.LOCKED) <= 0;
            urgent |= outcome != null && outcome.compareTo(Outcome.URGENT) <= 0;
        }
        if (any) {
            add("G3", entry, urgent);
        }
    }

    private @Nullable Outcome outcome(Item item, @Nullable Answered answer, At at) {
        return switch (answer) {
            case null -> null;
            case NO -> null;
            case NEW -> item.yes();
            case UNSURE -> item.unsure();
            case CHECKED -> checkedBefore(at) ? null : item.yes();
        };
    }

    private void numb(Course course) {
        List<SetDone> sets = course.session().sets();
        for (int i = 0; i < sets.size(); i++) {
            if (course.classes().get(i) == AnswerClass.NUMB) {
                add("G7", sets.get(i), sets.get(i).legs() == Legs.BOTH);
            }
        }
    }

    private void outing(Entry entry, @Nullable AerobicAnswer answer) {
        if (answer == AerobicAnswer.NUMB) {
            add("G7", entry, false);
        }
    }

    private void add(String rule, Entry entry, boolean urgent) {
        all.add(new Alarm(rule, entry, urgent, releasedAt(rule, entry)));
    }

    /// When somebody had looked: a release of this rule that names this entry or a later one; or, of an entry taken
    /// back at once, the full screening that told it was a slip (W1).
    private @Nullable At releasedAt(String rule, Entry entry) {
        At first = null;
        for (Spent each : history.spent()) {
            if (each.rule().equals(rule) && History.upTo(entry, each.upTo())) {
                first = earlier(first, each.release().at());
            }
        }
        if (history.slip(entry)) {
            for (Screening each : history.screenings()) {
                if (each.at().compareTo(entry.at()) > 0 && each.complete() && allNo(each.answers())) {
                    first = earlier(first, each.at());
                }
            }
        }
        return first;
    }

    private static boolean allNo(Map<String, Answered> answers) {
        for (Answered each : answers.values()) {
            if (each != Answered.NO) {
                return false;
            }
        }
        return true;
    }

    private static At earlier(@Nullable At known, At other) {
        return known == null || other.compareTo(known) < 0 ? other : known;
    }

    private boolean checkedBefore(At at) {
        return releases().stream()
                .anyMatch(each -> each.at().compareTo(at) <= 0
                        && each.keys().stream().anyMatch(key -> key.rule().equals("G3")));
    }

    /// What people say that a clinician said, and what clinicians enter themselves.
    private List<Released> releases() {
        if (history.prescriptions().isEmpty()) {
            return history.releases();
        }
        List<Released> told = new ArrayList<>(history.releases());
        for (Prescription each : history.prescriptions()) {
            told.add(each.release());
        }
        return told;
    }
}
