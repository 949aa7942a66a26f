package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Has;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SetDone;
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

    Due(Catalogue catalogue, History history, int date) {
        this.catalogue = catalogue;
        this.history = history;
        this.date = date;
    }

    /// Why the full screening is due, or null.
    ///
    /// @param slipWaits whether an answer was taken back as a slip, which only a full screening settles (W1)
    @Nullable
    Reason screening(boolean slipWaits) {
        Screening latest = latestScreening();
        if (latest == null) {
            return reason("screening-missing");
        }
        if (slipWaits || history.withdrawn(latest.id())) {
            return reason("screening-withdrawn");
        }
        if (!latest.complete() || !answered(latest.answers(), mayBePregnant(), false)) {
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
        Screening latest = latestScreening();
        if (latest != null && latest.at().date() == date) {
            asked = latest.at();
            last = asked;
        }
        for (Check each : history.checks()) {
            if (each.at().date() == date && (last == null || each.at().compareTo(last) >= 0)) {
                boolean whole = each.complete() && answered(each.answers(), mayBePregnant(), true);
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
                for (SetDone set : session.sets()) {
                    if (course.answer(set) == AnswerClass.RED && set.at().compareTo(asked) >= 0) {
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

    private @Nullable Screening latestScreening() {
        List<Screening> all = history.screenings();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).at().date() <= date) {
                return all.get(i);
            }
        }
        return null;
    }

    /// Items for pregnancy are asked where the last full screening does not say a plain no.
    private boolean mayBePregnant() {
        Screening latest = latestScreening();
        Has has = latest == null ? Has.NO : latest.conditions().get("pregnancy");
        return has != null && has != Has.NO;
    }

    /// Every item that is asked has an answer.
    private boolean answered(Map<String, Answered> answers, boolean pregnant, boolean short_) {
        for (Item item : catalogue.items()) {
            if (isAsked(item, short_, pregnant) && !answers.containsKey(item.id())) {
                return false;
            }
        }
        return true;
    }

    /// The items that a screening asks, in the catalogue's order.
    public static List<Item> asked(Catalogue catalogue, boolean short_, boolean pregnant) {
        List<Item> items = new ArrayList<>();
        for (Item item : catalogue.items()) {
            if (isAsked(item, short_, pregnant)) {
                items.add(item);
            }
        }
        return items;
    }

    private static boolean isAsked(Item item, boolean short_, boolean pregnant) {
        return (!short_ || item.inCheck()) && (pregnant || !item.pregnantOnly());
    }

    private int lastSession() {
        int last = Integer.MIN_VALUE;
        for (Course each : history.courses()) {
            if (each.happened() && each.session().counts() && each.date() <= date) {
                last = each.date();
            }
        }
        return last;
    }

    private static Reason reason(String code) {
        return Reason.of("G2", code).from("safety 1");
    }
}
