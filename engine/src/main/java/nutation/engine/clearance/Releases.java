package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Key;
import nutation.engine.diary.Released;
import nutation.engine.diary.Screening;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// "A clinician has checked me": which holds are spent (G14).
///
/// A release is refused, and changes nothing, where it is dated after today or before the reason that it names, where
/// it was taken back, or where it names an entry that is not there.
public final class Releases {
    /// The rule under which the items of the screening hold.
    static final String ITEM_RULE = "G3";

    private final List<Released> valid;
    private final List<Spent> spent;

    private Releases(List<Released> valid, List<Spent> spent) {
        this.valid = valid;
        this.spent = spent;
    }

    /// For one rule, entries up to this one are spent.
    private record Spent(String rule, Entry upTo, At release) {}

    /// The releases that hold on a date.
    public static Releases on(History history, int date) {
        List<Released> valid = new ArrayList<>();
        List<Spent> spent = new ArrayList<>();
        for (Released release : history.releases()) {
            boolean inTime = release.at().date() <= date && release.on() <= date;
            if (inTime && !history.withdrawn(release.id())) {
                boolean any = false;
                for (Key key : release.keys()) {
                    Entry reason = history.entry(key.entry());
                    if (reason != null && release.on() >= reason.at().date()) {
                        spent.add(new Spent(key.rule(), reason, release.at()));
                        any = true;
                    }
                }
                if (any) {
                    valid.add(release);
                }
            }
        }
        return new Releases(List.copyOf(valid), List.copyOf(spent));
    }

    /// Whether this entry is spent for a rule.
    public boolean spent(String rule, Entry entry) {
        for (Spent each : spent) {
            if (each.rule().equals(rule) && History.upTo(entry, each.upTo())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clinician had checked this item when the entry was written (G3): only then does "as when a
    /// clinician checked it" count as such.
    boolean checkedItem(History history, String item, At before) {
        for (Spent each : spent) {
            if (each.rule().equals(ITEM_RULE) && each.release().compareTo(before) <= 0) {
                for (Screening screening : history.screenings()) {
                    if (History.upTo(screening, each.upTo()) && told(screening.answers(), item)) {
                        return true;
                    }
                }
                for (Check check : history.checks()) {
                    if (History.upTo(check, each.upTo()) && told(check.answers(), item)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean told(Map<String, Answered> answers, String item) {
        Answered answer = answers.get(item);
        return answer != null && answer != Answered.NO;
    }

    /// The newest release that holds, or null.
    public @Nullable Released latest() {
        return valid.isEmpty() ? null : valid.get(valid.size() - 1);
    }
}
