package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Condition;
import nutation.engine.diary.At;
import nutation.engine.diary.Has;
import nutation.engine.diary.Screening;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// The conditions that filter exercises on a date: those told, those not sure, and those not asked (deny by default).
public final class Conditions {
    static final String PREGNANCY = "pregnancy";
    static final String EARLY = "pregnancy-to-week-12";
    /// The column of the matrix from week 13 on: nothing on the back.
    public static final String LATE = "pregnancy-from-week-13";

    /// From this many complete weeks on the later column of the matrix holds.
    static final int LATE_FROM_WEEK = 13;

    private Conditions() {}

    /// The ids of the matrix's columns that hold, in the catalogue's order.
    public static List<String> on(Catalogue catalogue, History history, int date) {
        Screening latest = latest(history, date);
        List<String> result = new ArrayList<>();
        if (latest != null) {
            for (Condition condition : catalogue.conditions()) {
                if (holds(condition.id(), latest, date) && !lifted(history, condition.id(), date)) {
                    result.add(condition.id());
                }
            }
        }
        return result;
    }

    private static boolean holds(String condition, Screening screening, int date) {
        return switch (condition) {
            case EARLY -> told(screening, PREGNANCY) && !late(screening, date);
            case LATE -> told(screening, PREGNANCY) && late(screening, date);
            case PREGNANCY -> false;
            default -> told(screening, condition);
        };
    }

    /// S4: a lift holds for as long as screenings go on telling the condition; told anew, it filters anew.
    private static boolean lifted(History history, String condition, int date) {
        if (history.prescriptions().isEmpty()) {
            return false;
        }
        String asked = condition.equals(EARLY) || condition.equals(LATE) ? PREGNANCY : condition;
        At since = null;
        for (Screening each : history.screenings()) {
            if (each.at().date() <= date) {
                since = !told(each, asked) ? null : since == null ? each.at() : since;
            }
        }
        return since != null && Prescriptions.lifted(history, asked, since, date);
    }

    private static boolean told(Screening screening, String condition) {
        return screening.conditions().get(condition) != Has.NO;
    }

    /// Weeks go on after they were told. Unknown counts as late (S4).
    private static boolean late(Screening screening, int date) {
        Integer week = screening.pregnancyWeek();
        if (week == null) {
            return true;
        }
        int days = week * 7 + (date - screening.at().date());
        return days >= LATE_FROM_WEEK * 7;
    }

    private static @Nullable Screening latest(History history, int date) {
        List<Screening> all = history.screenings();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).at().date() <= date) {
                return all.get(i);
            }
        }
        return null;
    }
}
