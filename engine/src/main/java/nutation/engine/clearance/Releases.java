package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Released;
import nutation.engine.diary.Screening;
import nutation.engine.history.History;
import nutation.engine.history.Spent;
import org.jspecify.annotations.Nullable;

/// "A clinician has checked me": which holds are spent (G14).
///
/// A release is refused, and changes nothing, where it is dated after today or before the reason that it names, where
/// it was taken back, or where it names an entry that is not there.
public final class Releases {
    /// The rule under which the items of the screening hold.
    static final String ITEM_RULE = "G3";

    /// The rules that hold at `keep`.
    private static final List<String> KEEP_RULES = List.of("G8", "G12", "V4", "V5");

    private static final String REST_RULE = "G9";

    private static final Releases NONE = new Releases(List.of(), List.of());

    private final List<Released> restarts;
    private final List<Spent> spent;

    private Releases(List<Released> restarts, List<Spent> spent) {
        this.restarts = restarts;
        this.spent = spent;
    }

    /// The releases that hold on a date.
    public static Releases on(History history, int date) {
        if (history.spent().isEmpty()) {
            return NONE;
        }
        List<Released> restarts = new ArrayList<>();
        List<Spent> spent = new ArrayList<>();
        for (Spent each : history.spent()) {
            Released release = each.release();
            if (release.at().date() <= date) {
                spent.add(each);
                boolean known = !restarts.isEmpty() && restarts.get(restarts.size() - 1) == release;
                if (!known && !KEEP_RULES.contains(each.rule())) {
                    restarts.add(release);
                }
            }
        }
        return new Releases(restarts, spent);
    }

    /// G14: the resting level that a clinician knows of at a time, from the newest release of G9 until then;
    /// 0 = none.
    public static int knownLevel(History history, At until) {
        int known = 0;
        for (Spent each : history.spent()) {
            Integer level = each.release().restingLevel();
            boolean inTime = each.release().at().compareTo(until) <= 0;
            known = level != null && inTime && each.rule().equals(REST_RULE) ? level : known;
        }
        return known;
    }

    /// Whether nothing was released.
    boolean none() {
        return spent.isEmpty();
    }

    /// Whether this entry is spent for a rule.
    public boolean spent(String rule, Entry entry) {
        return spentAt(rule, entry) != null;
    }

    /// When the first release that spends this entry for a rule was told, or null.
    @Nullable
    At spentAt(String rule, Entry entry) {
        for (Spent each : spent) {
            if (each.rule().equals(rule) && History.upTo(entry, each.upTo())) {
                return each.release().at();
            }
        }
        return null;
    }

    /// Whether it was spent already at a time.
    boolean spentBefore(String rule, Entry entry, At time) {
        for (Spent each : spent) {
            if (each.rule().equals(rule)
                    && each.release().at().compareTo(time) <= 0
                    && History.upTo(entry, each.upTo())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clinician had checked this item when the entry was written (G3): only then does "as when a
    /// clinician checked it" count as such.
    boolean checkedItem(History history, String item, At before) {
        for (Spent each : spent) {
            if (each.rule().equals(ITEM_RULE) && each.release().at().compareTo(before) <= 0) {
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

    /// The releases of any hold but `keep`, oldest first.
    public List<Released> restarts() {
        return restarts;
    }

    /// The newest release of any hold but `keep`, after which the first session is light (G14); or null.
    public @Nullable Released latest() {
        return restarts.isEmpty() ? null : restarts.get(restarts.size() - 1);
    }
}
