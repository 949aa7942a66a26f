package nutation.engine.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.clearance.HeldDates;
import nutation.engine.clearance.Releases;
import nutation.engine.diary.At;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// A block of the programme, at the end of which one looks back (D3).
///
/// @param opened the date of the screening, review or release that opened it: since then its readings count
/// @param start the date of its first session
public record Block(int opened, int start) {
    /// L4: so many days away begin anew.
    static final int AWAY_DAYS = 28;

    /// The block that runs on a date, or null: before the first session, after a review or a release until
    /// the next session, and after 28 days away.
    public static @Nullable Block on(History history, int date) {
        Course last = null;
        for (Course each : history.courses()) {
            last = counts(each, date) ? each : last;
        }
        if (last == null || date - last.date() >= AWAY_DAYS) {
            return null;
        }
        List<At> openings = openings(history, date);
        if (!openings.isEmpty()
                && openings.get(openings.size() - 1).compareTo(last.session().start()) >= 0) {
            return null;
        }
        List<Block> all = all(history, date, openings);
        return all.get(all.size() - 1);
    }

    /// All blocks begun until a date, oldest first.
    public static List<Block> all(History history, int date) {
        return all(history, date, openings(history, date));
    }

    private static List<Block> all(History history, int date, List<At> openings) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        Course before = null;
        for (Course each : history.courses()) {
            if (counts(each, date)) {
                int opened = NOT_OPENED;
                while (next < openings.size()
                        && openings.get(next).compareTo(each.session().start()) < 0) {
                    opened = openings.get(next).date();
                    next++;
                }
                if (before == null || each.date() - before.date() >= AWAY_DAYS) {
                    opened = Math.max(opened, screened(history, before, each));
                }
                if (opened != NOT_OPENED) {
                    blocks.add(new Block(opened, each.date()));
                }
                before = each;
            }
        }
        return blocks;
    }

    private static final int NOT_OPENED = Integer.MIN_VALUE;

    /// How many days of its clock have gone by: it stops under a lock or gentle (V1).
    int clock(HeldDates held, int date) {
        // On its first date it had begun, whatever was released before that session.
        return date - start - held.gentleDays(start + 1, date - 1);
    }

    /// The date of the newest full screening between two sessions, or of the session where there is none.
    private static int screened(History history, @Nullable Course before, Course session) {
        int screened = session.date();
        for (Screening each : history.screenings()) {
            boolean inTime = each.at().compareTo(session.session().start()) <= 0
                    && (before == null || each.at().date() > before.date());
            if (inTime && each.complete() && !history.withdrawn(each.id())) {
                screened = each.at().date();
            }
        }
        return screened;
    }

    /// Reviews, and releases of holds that are not `keep`, in order: they permit, so they count from their
    /// day on (D12).
    private static List<At> openings(History history, int date) {
        List<At> openings = new ArrayList<>();
        for (Review each : history.reviews()) {
            if (each.at().date() <= date && !history.withdrawn(each.id())) {
                openings.add(each.at());
            }
        }
        for (Released each : Releases.on(history, date).restarts()) {
            openings.add(each.at());
        }
        openings.sort(Comparator.naturalOrder());
        return openings;
    }

    private static boolean counts(Course course, int date) {
        return course.happened() && course.session().counts() && course.date() <= date;
    }
}
