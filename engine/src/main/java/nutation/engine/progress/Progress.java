package nutation.engine.progress;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.AllowedCheck;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.Review;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Readings;
import nutation.engine.review.Block;

/// How it has gone from the first date of the diary to a date.
///
/// @param from the first date that tells anything: of a reading, a session or an outing
/// @param to the last date
/// @param readings every date with a reading
/// @param weeks every week since `from`, the one that runs too
/// @param looks when one looks back: every 21 days of a block, the next one too (V)
/// @param reviews what was found
/// @param checks range self-checks, and which of them this person may do
/// @param climbs where the ladders have stood
public record Progress(
        int from,
        int to,
        List<Readings.Dated> readings,
        List<ProgressWeek> weeks,
        List<Integer> looks,
        List<Review> reviews,
        List<AllowedCheck> checks,
        List<Climb> climbs) {

    /// V: a block is looked back on after so many days.
    static final int LOOK_DAYS = 21;

    /// What a date can tell. Entries that are dated later do not count yet.
    public static Progress on(Catalogue catalogue, History history, int date) {
        List<Readings.Dated> readings = new ArrayList<>();
        for (Readings.Dated each : history.readings().dates()) {
            if (each.date() <= date) {
                readings.add(each);
            }
        }
        List<Review> reviews = new ArrayList<>();
        for (Review each : history.reviews()) {
            if (each.at().date() <= date && !history.withdrawn(each.id())) {
                reviews.add(each);
            }
        }
        int from = first(history, date);
        return new Progress(
                from,
                date,
                List.copyOf(readings),
                ProgressWeek.all(history, from, date),
                looks(history, date),
                List.copyOf(reviews),
                AllowedCheck.on(catalogue, history, date),
                Climb.all(catalogue, history, date));
    }

    private static int first(History history, int date) {
        int first = date;
        for (Readings.Dated each : history.readings().dates()) {
            first = Math.min(first, each.date());
        }
        for (Course each : history.courses()) {
            first = each.happened() ? Math.min(first, each.date()) : first;
        }
        for (Aerobic each : history.aerobics()) {
            first = Math.min(first, each.at().date());
        }
        return first;
    }

    private static List<Integer> looks(History history, int date) {
        List<Integer> looks = new ArrayList<>();
        List<Block> blocks = Block.all(history, date);
        for (int i = 0; i < blocks.size(); i++) {
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).start() : date + LOOK_DAYS;
            for (int look = blocks.get(i).start() + LOOK_DAYS; look <= end; look += LOOK_DAYS) {
                looks.add(look);
            }
        }
        return List.copyOf(looks);
    }
}
