package nutation.engine.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import org.jspecify.annotations.Nullable;

/// The fold of a diary: what every rule reads instead of raw entries.
///
/// The order of entries in a file, and the device that wrote them, do not matter: `of` sorts by instant, then id
/// (D1). Lists are in that order, oldest first. Entries dated after the asked date are in it too: what restricts
/// counts at once, what permits only on its day (D12, W3), and each rule says which it reads.
public final class History {
    static final Comparator<Entry> ORDER = History::compare;

    private final Fold fold;

    private History(Fold fold) {
        this.fold = fold;
    }

    /// Folds a diary.
    ///
    /// @param entries any order; the same id twice must have been settled before (the reader and the store
    ///     do)
    public static History of(List<Entry> entries) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(ORDER);
        return new History(Fold.of(ordered));
    }

    /// The history with one entry more; the same as folding all from scratch.
    public History with(Entry entry) {
        return withAll(List.of(entry));
    }

    /// The history with more entries, in any order. What comes after all that is there costs only itself.
    public History withAll(List<Entry> added) {
        if (added.isEmpty()) {
            return this;
        }
        return new History(fold.and(ordered(added)));
    }

    /// The same entries in order: themselves, where they come so, as they mostly do.
    private static List<Entry> ordered(List<Entry> added) {
        for (int i = 1; i < added.size(); i++) {
            if (compare(added.get(i - 1), added.get(i)) > 0) {
                List<Entry> ordered = new ArrayList<>(added);
                ordered.sort(ORDER);
                return ordered;
            }
        }
        return added;
    }

    /// Every entry, in order (D1).
    public List<Entry> entries() {
        return Collections.unmodifiableList(fold.entries());
    }

    /// How many entries were folded.
    public int size() {
        return fold.entries().size();
    }

    /// The entry of this id, or null.
    public @Nullable Entry entry(String id) {
        // The newest first: what is asked for was mostly written a short while ago.
        for (int i = fold.entries().size() - 1; i >= 0; i--) {
            if (fold.entries().get(i).id().equals(id)) {
                return fold.entries().get(i);
            }
        }
        return null;
    }

    private static int compare(Entry one, Entry other) {
        int at = one.at().compareTo(other.at());
        return at != 0 ? at : one.id().compareTo(other.id());
    }

    /// Whether one entry stands before another or is the same (D1).
    public static boolean upTo(Entry one, Entry other) {
        return compare(one, other) <= 0;
    }

    /// The newest profile that is not withdrawn and not dated after `date`, or null.
    public @Nullable Profile profile(int date) {
        return newest(fold.profiles(), date);
    }

    /// The minutes a week told in the newest profile that tells them, not withdrawn and not dated after
    /// `date`; null where none does.
    public @Nullable Integer aerobicMinutes(int date) {
        Integer minutes = null;
        for (Profile each : fold.profiles()) {
            boolean tells = each.aerobicMinutes() != null && each.at().date() <= date;
            minutes = tells && !withdrawn(each.id()) ? each.aerobicMinutes() : minutes;
        }
        return minutes;
    }

    /// All full screenings, also withdrawn ones and those dated later.
    public List<Screening> screenings() {
        return fold.screenings();
    }

    /// The full screenings with any answer but no, or with pregnancy, also withdrawn ones and those dated later.
    public List<Screening> tellingScreenings() {
        return fold.tellingScreenings();
    }

    /// All short checks, also withdrawn ones and those dated later.
    public List<Check> checks() {
        return fold.checks();
    }

    /// The short checks with any answer but no, also withdrawn ones and those dated later.
    public List<Check> tellingChecks() {
        return fold.tellingChecks();
    }

    /// All releases, also withdrawn ones and those dated later.
    public List<Released> releases() {
        return fold.releases();
    }

    /// All readings of resting pain.
    public Readings readings() {
        return fold.readings();
    }

    /// All sessions with how they went, in order.
    public List<Course> courses() {
        return fold.courses();
    }

    /// The sessions with an answer that was painful, red or numb, in order.
    public List<Course> hurt() {
        return fold.hurt();
    }

    /// The session of this id with how it went, or null.
    public @Nullable Course course(String id) {
        for (int i = fold.courses().size() - 1; i >= 0; i--) {
            if (fold.courses().get(i).session().id().equals(id)) {
                return fold.courses().get(i);
            }
        }
        return null;
    }

    /// The same of all uses, in the order of their names.
    public SortedMap<String, List<Attempt>> attempts() {
        return fold.attempts();
    }

    /// Every time a use was offered or attempted, oldest first.
    ///
    /// @param ref `exercise/use`
    public List<Attempt> attempts(String ref) {
        List<Attempt> attempts = fold.attempts().get(ref);
        return attempts == null ? List.of() : attempts;
    }

    /// All aerobic outings.
    public List<Aerobic> aerobics() {
        return fold.aerobics();
    }

    /// How outings felt afterwards.
    public List<AerobicAfter> aerobicAfters() {
        return fold.aerobicAfters();
    }

    /// All range self-checks.
    public List<RangeCheck> ranges() {
        return fold.ranges();
    }

    /// The scores of the person's own activities.
    public List<Activities> activities() {
        return fold.activities();
    }

    /// All reviews.
    public List<Review> reviews() {
        return fold.reviews();
    }

    /// All prescriptions.
    public List<Prescription> prescriptions() {
        return fold.prescriptions();
    }

    /// All choices of the person, oldest first.
    public List<Preference> allPreferences() {
        return fold.preferences();
    }

    /// What the person prefers on a date, the newest of each choice.
    public Preferences preferences(int date) {
        Preferences wishes = Preferences.NONE;
        for (Preference each : fold.preferences()) {
            if (each.at().date() <= date && !withdrawn(each.id())) {
                wishes = wishes.and(each, date);
            }
        }
        return wishes;
    }

    /// Whether the entry was taken back (W1). It still counts for less.
    public boolean withdrawn(String id) {
        return fold.withdrawals().has(id);
    }

    /// Whether the entry was taken back so soon that it was a slip: within 10 minutes of its own time (W1).
    public boolean slip(Entry entry) {
        return fold.withdrawals().slip(entry);
    }

    /// What releases spend, those of people and of clinicians, oldest first; a release that is refused (G14) or was
    /// taken back spends nothing.
    public List<Spent> spent() {
        return fold.spent();
    }

    private <E extends Entry> @Nullable E newest(List<E> all, int date) {
        for (int i = all.size() - 1; i >= 0; i--) {
            E each = all.get(i);
            if (each.at().date() <= date && !withdrawn(each.id())) {
                return each;
            }
        }
        return null;
    }
}
