package nutation.engine.review;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.aerobic.AerobicMinutes;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.HeldDates;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;
import org.jspecify.annotations.Nullable;

/// One page for a provider, as facts: it judges nothing and advises nothing.
///
/// The period runs from the date on which the block was opened to the date of the letter. Where no block runs it is
/// the last one; before the first, it begins at the newest full screening. Of medicines the diary knows nothing.
///
/// @param engine the engine that wrote it
/// @param catalogue the catalogue that it read
/// @param reviewedBy the clinician who signed that edition, or null: not reviewed by a clinician
/// @param clearance what the gate says, with every reason
/// @param finding what the review found, or null where none was due
/// @param numbers sessions planned and done, pain first and last, activities, range, judgement
/// @param extremes the best and the worst of each place
/// @param redEvents dates with a warning sign during a session
/// @param raised dates with pain higher than usual
/// @param aerobic minutes by week of the period
/// @param questions what to ask the provider
public record Letter(
        int date,
        String engine,
        String catalogue,
        @Nullable String reviewedBy,
        Clearance clearance,
        @Nullable Finding finding,
        Numbers numbers,
        List<Extremes> extremes,
        List<Integer> redEvents,
        List<Integer> raised,
        List<Minutes> aerobic,
        List<Reason> questions) {

    private static final int WEEK = 7;

    /// The lowest and highest score of a place, or null where it was never told.
    public record Extremes(
            String place, @Nullable Integer best, @Nullable Integer worst) {}

    /// Aerobic minutes of the week that begins on a date.
    public record Minutes(int from, int minutes) {}

    /// The letter of a date.
    ///
    /// @param clearance what the gate says of the date, the short check apart
    /// @param held on which dates the programme was held back
    /// @param days what each date of the period would have allowed
    /// @param judgement as the person judges, or null where that was not asked
    public static Letter on(
            String engine,
            Catalogue catalogue,
            History history,
            int date,
            Clearance clearance,
            HeldDates held,
            PastDay.Of days,
            @Nullable Integer judgement) {
        Finding finding = Finding.on(catalogue, history, date, clearance.level(), held, days, judgement);
        Numbers numbers = finding != null
                ? finding.numbers()
                : Numbers.of(catalogue, history, latest(history, date), date, held, days, judgement);
        int from = numbers.block().opened();
        List<Integer> redEvents = redEvents(history, from, date);
        return new Letter(
                date,
                engine,
                catalogue.version(),
                catalogue.reviewedBy(),
                clearance,
                finding,
                numbers,
                extremes(history, from, date),
                redEvents,
                raised(history, from, date),
                aerobic(history, from, date),
                LetterQuestions.of(clearance, finding, numbers, redEvents));
    }

    /// The first date of the period.
    public int from() {
        return numbers.block().opened();
    }

    private static Block latest(History history, int date) {
        List<Block> all = Block.all(history, date);
        if (!all.isEmpty()) {
            return all.get(all.size() - 1);
        }
        int screened = date;
        for (Screening each : history.screenings()) {
            screened = each.at().date() <= date ? each.at().date() : screened;
        }
        return new Block(screened, date);
    }

    private static List<Extremes> extremes(History history, int from, int to) {
        List<Extremes> extremes = new ArrayList<>();
        for (int place = 0; place < Pain.PLACES.size(); place++) {
            Integer best = null;
            Integer worst = null;
            for (Reading each : history.readings().all()) {
                Integer told = told(Levels.of(each), place);
                if (told != null && each.at().date() >= from && each.at().date() <= to) {
                    best = best == null || told < best ? told : best;
                    worst = worst == null || told > worst ? told : worst;
                }
            }
            extremes.add(new Extremes(Pain.PLACES.get(place), best, worst));
        }
        return List.copyOf(extremes);
    }

    private static @Nullable Integer told(Levels levels, int place) {
        return place == 0 ? levels.left() : place == 1 ? levels.right() : levels.centre();
    }

    private static List<Integer> redEvents(History history, int from, int to) {
        List<Integer> dates = new ArrayList<>();
        for (Course each : history.courses()) {
            if (each.red() && each.date() >= from && each.date() <= to && !dates.contains(each.date())) {
                dates.add(each.date());
            }
        }
        return List.copyOf(dates);
    }

    private static List<Integer> raised(History history, int from, int to) {
        List<Integer> dates = new ArrayList<>();
        for (Readings.Dated each : history.readings().dates()) {
            if (each.raised() && each.date() >= from && each.date() <= to) {
                dates.add(each.date());
            }
        }
        return List.copyOf(dates);
    }

    private static List<Minutes> aerobic(History history, int from, int to) {
        List<Minutes> weeks = new ArrayList<>();
        for (int week = from; week <= to; week += WEEK) {
            int sum = AerobicMinutes.between(history, week, Math.min(week + WEEK - 1, to));
            weeks.add(new Minutes(week, sum));
        }
        return List.copyOf(weeks);
    }
}
