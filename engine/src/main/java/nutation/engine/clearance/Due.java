package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import org.jspecify.annotations.Nullable;

/// Which questions stand between the person and a session (G2).
public final class Due {
    /// G2: after so many days away, and when so old with no session yet, the full screening comes again.
    static final int FULL_AGAIN_DAYS = 28;

    private final Catalogue catalogue;
    private final History history;
    private final int date;
    private final @Nullable Screening latest;
    private final boolean pregnant;

    Due(Catalogue catalogue, History history, int date) {
        this.catalogue = catalogue;
        this.history = history;
        this.date = date;
        this.latest = latestScreening(history, date);
        // Items for pregnancy are asked where the last full screening does not say a plain no.
        this.pregnant = latest != null && latest.mayBePregnant();
    }

    /// Why the full screening is due, or null.
    ///
    /// @param slipWaits whether an answer was taken back as a slip, which only a full screening settles (W1)
    @Nullable
    Reason screening(boolean slipWaits) {
        if (latest == null) {
            return reason("screening-missing");
        }
        if (slipWaits || history.withdrawn(latest.id())) {
            return reason("screening-withdrawn");
        }
        if (!latest.complete() || !answered(latest.answers(), false)) {
            return reason("screening-broken");
        }
        int last = lastSession();
        int since = Math.max(last, latest.at().date());
        return date - since >= FULL_AGAIN_DAYS ? reason("away").with("days", date - since) : null;
    }

    /// Why the short check is due, or null. A full screening of the same date serves as one.
    @Nullable
    Reason check() {
        At asked = null;
        At last = null;
        if (latest != null && latest.at().date() == date) {
            asked = latest.at();
            last = asked;
        }
        for (Check each : history.checks()) {
            if (each.at().date() == date && (last == null || each.at().compareTo(last) >= 0)) {
                boolean whole = each.complete() && answered(each.answers(), true);
                // The last one decides: broken off or taken back, it is due again.
                asked = whole && !history.withdrawn(each.id()) ? each.at() : null;
                last = each.at();
            }
        }
        if (asked == null) {
            return reason("check-due");
        }
        for (Course course : history.courses()) {
            PastSession session = course.session();
            if (course.date() == date && course.happened()) {
                if (session.end() != null && session.last().compareTo(asked) > 0) {
                    return reason("check-due");
                }
                for (int i = 0; i < session.sets().size(); i++) {
                    boolean red = course.classes().get(i) == AnswerClass.RED;
                    if (red && session.sets().get(i).at().compareTo(asked) >= 0) {
                        return reason("check-after-red");
                    }
                }
            }
        }
        for (Reading reading : history.readings().on(date)) {
            if (UnknownPlaces.newInLeg(history, reading) && reading.at().compareTo(asked) > 0) {
                return reason("check-leg");
            }
        }
        return null;
    }

    private static @Nullable Screening latestScreening(History history, int date) {
        List<Screening> all = history.screenings();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).at().date() <= date) {
                return all.get(i);
            }
        }
        return null;
    }

    /// Every item that is asked has an answer: both stand by id, so each is sought from the one before on.
    private boolean answered(SortedMap<String, Answered> answers, boolean short_) {
        Iterator<String> told = answers.keySet().iterator();
        for (Item item : catalogue.itemsById()) {
            if (isAsked(item, short_, pregnant) && !reaches(told, item.id())) {
                return false;
            }
        }
        return true;
    }

    private static boolean reaches(Iterator<String> told, String id) {
        while (told.hasNext()) {
            if (told.next().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /// The ids of the items that a screening asks, in the catalogue's order.
    public static List<String> asked(Catalogue catalogue, boolean short_, boolean pregnant) {
        List<String> items = new ArrayList<>();
        for (Item item : catalogue.items()) {
            if (isAsked(item, short_, pregnant)) {
                items.add(item.id());
            }
        }
        return items;
    }

    private static boolean isAsked(Item item, boolean short_, boolean pregnant) {
        return (!short_ || item.inCheck()) && (pregnant || !item.pregnantOnly());
    }

    private int lastSession() {
        for (int i = history.courses().size() - 1; i >= 0; i--) {
            Course each = history.courses().get(i);
            if (each.happened() && each.session().counts() && each.date() <= date) {
                return each.date();
            }
        }
        return Integer.MIN_VALUE;
    }

    private static Reason reason(String code) {
        return Reason.of("G2", code).from("safety 1");
    }
}
