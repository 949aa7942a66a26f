package nutation.population.measure;

import java.util.List;
import nutation.engine.aerobic.AerobicMinutes;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.HeldDates;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.At;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Review;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;
import nutation.engine.review.Pain;
import org.jspecify.annotations.Nullable;

/// Counts one diary: the same for a simulated person and a real one.
public final class Measuring {
    /// Without a session for so many dates, somebody has dropped out: as long as a block (V).
    static final int DROPPED_OUT_DAYS = 21;

    /// Close-of-session pain so much above its start is an adverse event (P7).
    private static final int CLOSED_HIGHER_BY = 2;

    private static final int WEEK = 7;

    private final Catalogue catalogue;
    private final History history;
    private final Window window;
    private final PersonRow.Builder row;

    private Measuring(Catalogue catalogue, History history, Window window, PersonRow.Builder row) {
        this.catalogue = catalogue;
        this.history = history;
        this.window = window;
        this.row = row;
    }

    /// The row of a diary.
    ///
    /// @param id under which the person is known
    public static PersonRow row(Catalogue catalogue, History history, long id, Window window) {
        return row(catalogue, history, id, window, window.weeks());
    }

    /// The row of a diary, among others that are told of for more weeks.
    ///
    /// @param id under which the person is known
    /// @param weeks as which the row is told; those after the window are absent
    public static PersonRow row(Catalogue catalogue, History history, long id, Window window, int weeks) {
        Measuring measuring = new Measuring(catalogue, history, window, PersonRow.of(id, weeks));
        measuring.row.set(Measure.DAYS, window.days());
        measuring.sessions();
        measuring.pain();
        measuring.alarms();
        measuring.reviews();
        return measuring.row.done();
    }

    private void sessions() {
        UseRows uses = new UseRows(catalogue);
        int[] ofWeek = new int[window.weeks()];
        int full = 0;
        int minutes = 0;
        int lastDay = 0;
        int painful = 0;
        int red = 0;
        int unquiet = 0;
        for (Course each : history.courses()) {
            if (!counts(each)) {
                continue;
            }
            ofWeek[window.week(each.date())]++;
            full += each.session().full() ? 1 : 0;
            minutes += each.session().minutes() * each.attempted() / Math.max(1, each.exercises());
            lastDay = Math.max(lastDay, each.date() - window.from() + 1);
            painful += each.hurt() ? 1 : 0;
            red += each.red() ? 1 : 0;
            boolean raised = history.readings().raised(each.date() + 1)
                    || history.readings().raised(each.date() + 2);
            unquiet += raised ? 1 : 0;
            uses.add(each);
        }
        int all = 0;
        for (int week = 0; week < ofWeek.length; week++) {
            all += ofWeek[week];
            row.set(Weekly.SESSIONS, week, ofWeek[week]);
        }
        int planned = planned();
        row.set(Measure.SESSIONS, all)
                .set(Measure.FULL_SESSIONS, full)
                .set(Measure.PLANNED_SESSIONS, planned)
                .set(Measure.ADHERENCE, planned == 0 ? PersonRow.ABSENT : Math.min(100, 100 * full / planned))
                .set(Measure.MINUTES, minutes)
                .set(Measure.AEROBIC_MINUTES, AerobicMinutes.between(history, window.from(), window.end() - 1))
                .set(Measure.LAST_SESSION_DAY, lastDay)
                .set(Measure.SETS, uses.sets())
                .set(Measure.USES, uses.uses())
                .set(Measure.RUNGS, uses.climbed())
                .set(Measure.DOSE, uses.dose())
                .set(Measure.PAINFUL_SESSIONS, painful)
                .set(Measure.RED_EVENTS, red)
                .set(Measure.UNQUIET_SESSIONS, unquiet)
                .set(Measure.ADVERSE_EVENTS, red + closedHigher() + outingsWithPain())
                .uses(uses.rows());
        if (window.days() >= 2 * DROPPED_OUT_DAYS) {
            row.set(Measure.DROPPED_OUT, lastDay <= window.days() - DROPPED_OUT_DAYS ? 1 : 0);
        }
    }

    /// A full or light session with a set done.
    private boolean counts(Course course) {
        return window.has(course.date())
                && course.happened()
                && course.session().kind() != SessionKind.COMFORT;
    }

    /// The chosen number a week, from the date on which it was chosen.
    private int planned() {
        int sevenths = 0;
        int from = window.from();
        for (Preference each : history.allPreferences()) {
            int date = Math.min(each.at().date(), window.end());
            if (date > from) {
                sevenths += (date - from) * history.preferences(date - 1).week().fullSessions();
                from = date;
            }
        }
        sevenths += (window.end() - from)
                * history.preferences(window.end() - 1).week().fullSessions();
        return sevenths / WEEK;
    }

    /// Sessions without a red event that closed higher than they began.
    private int closedHigher() {
        int higher = 0;
        for (Reading each : history.readings().all()) {
            if (each.moment() != Moment.CLOSE
                    || each.session() == null
                    || !window.has(each.at().date())) {
                continue;
            }
            Course course = history.course(each.session());
            if (course != null && !course.red()) {
                Levels before = history.readings()
                        .latestComplete(course.date(), course.session().start());
                boolean up = before != null && Levels.of(each).highest() - before.highest() >= CLOSED_HIGHER_BY;
                higher += up ? 1 : 0;
            }
        }
        return higher;
    }

    private int outingsWithPain() {
        int pain = 0;
        for (Aerobic each : history.aerobics()) {
            pain += hurt(each.answer()) && window.has(each.at().date()) ? 1 : 0;
        }
        for (AerobicAfter each : history.aerobicAfters()) {
            pain += hurt(each.answer()) && window.has(each.at().date()) ? 1 : 0;
        }
        return pain;
    }

    private static boolean hurt(@Nullable AerobicAnswer answer) {
        return answer == AerobicAnswer.MORE_PAIN || answer == AerobicAnswer.NUMB;
    }

    private void pain() {
        Pain first = Pain.first(history, window.from(), window.end());
        Pain last = Pain.last(history, window.from(), window.end());
        int place = first.worst(last);
        int read = 0;
        int raised = 0;
        int weeks = window.weeks();
        int[] sum = new int[weeks];
        int[] dates = new int[weeks];
        int[] up = new int[weeks];
        for (Readings.Dated each : history.readings().dates()) {
            if (window.has(each.date())) {
                int week = window.week(each.date());
                Levels levels = each.first();
                if (levels != null) {
                    read++;
                    dates[week]++;
                    sum[week] += levels.at(place);
                }
                raised += each.raised() ? 1 : 0;
                up[week] += each.raised() ? 1 : 0;
            }
        }
        for (int week = 0; week < weeks; week++) {
            row.set(Weekly.RAISED, week, up[week]);
            row.set(Weekly.PAIN, week, tenths(sum[week], dates[week]));
        }
        row.set(Measure.READ_DATES, read).set(Measure.RAISED_DATES, raised);
        if (first.known()) {
            row.set(Measure.PAIN_FIRST, tenths(first.sum(place), first.dates()));
        }
        // Both ends apart from each other: else the same reading is first and last.
        if (first.known() && last.known() && window.days() >= 2 * Pain.MOST_DATES) {
            row.set(Measure.PAIN_LAST, tenths(last.sum(place), last.dates()))
                    .set(
                            Measure.PAIN_FALL,
                            tenths(first.sum(place), first.dates()) - tenths(last.sum(place), last.dates()))
                    .set(Measure.RESPONDED, last.eased(first, place) ? 1 : 0);
        }
    }

    /// A mean in tenths, rounded half up; absent where there was nothing.
    private static int tenths(int sum, int dates) {
        return dates == 0 ? PersonRow.ABSENT : (20 * sum + dates) / (2 * dates);
    }

    private void alarms() {
        Alarms alarms = new Alarms(catalogue, history);
        At firstSession = firstSession();
        int told = 0;
        int missed = 0;
        int days = 0;
        int serious = 0;
        for (Alarm each : alarms.all()) {
            if (window.has(each.entry().at().date())) {
                told++;
                SetDone set = alarms.missedBy(each);
                missed += set == null ? 0 : 1;
                days += set == null
                        ? 0
                        : Math.max(0, set.at().date() - each.entry().at().date());
                boolean later = firstSession != null && each.entry().at().compareTo(firstSession) > 0;
                serious += each.urgent() && later ? 1 : 0;
            }
        }
        row.set(Measure.ALARMS, told)
                .set(Measure.MISSED_ALARMS, missed)
                .set(Measure.DAYS_TO_LOCK, days)
                .set(Measure.SERIOUS_EVENTS, serious)
                .set(
                        Measure.HELD_DATES,
                        HeldDates.on(catalogue, history, window.end() - 1).gentleDays(window.from(), window.end() - 1));
    }

    private @Nullable At firstSession() {
        for (Course each : history.courses()) {
            if (counts(each)) {
                return each.session().start();
            }
        }
        return null;
    }

    private void reviews() {
        int[] found = new int[5];
        for (Review each : history.reviews()) {
            if (window.has(each.at().date()) && !history.withdrawn(each.id())) {
                found[each.outcome().ordinal()]++;
            }
        }
        List<Measure> all = List.of(
                Measure.REVIEWS_V1, Measure.REVIEWS_V2, Measure.REVIEWS_V3, Measure.REVIEWS_V4, Measure.REVIEWS_V5);
        for (int i = 0; i < found.length; i++) {
            row.set(all.get(i), found[i]);
        }
    }
}
