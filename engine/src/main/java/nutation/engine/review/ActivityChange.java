package nutation.engine.review;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.history.History;

/// How the person's own activities changed since the block was opened.
///
/// The change is that of the mean of the activities told both times, compared as sums: 2 is what is known of the mean
/// of three, while a single one would need 3 (safety 6).
///
/// @param scores each activity told both times, in the order of the first
public record ActivityChange(List<Score> scores) {
    /// V2, V3: the mean changed by so much.
    static final int POINTS = 2;

    /// One activity: 0 cannot do it, 10 as before the pain.
    public record Score(String name, int before, int now) {}

    /// The first told since one date against the newest until another.
    static ActivityChange between(History history, int from, int to) {
        Activities first = null;
        Activities newest = null;
        for (Activities each : history.activities()) {
            boolean counts = each.at().date() >= from && each.at().date() <= to && !history.withdrawn(each.id());
            if (counts) {
                first = first == null ? each : first;
                newest = each;
            }
        }
        List<Score> scores = new ArrayList<>();
        if (first != null && newest != null && !first.id().equals(newest.id())) {
            for (Activity before : first.activities()) {
                for (Activity now : newest.activities()) {
                    if (now.name().equals(before.name())) {
                        scores.add(new Score(before.name(), before.score(), now.score()));
                    }
                }
            }
        }
        return new ActivityChange(List.copyOf(scores));
    }

    /// The sum told first.
    public int before() {
        int sum = 0;
        for (Score each : scores) {
            sum += each.before();
        }
        return sum;
    }

    /// The sum told last.
    public int now() {
        int sum = 0;
        for (Score each : scores) {
            sum += each.now();
        }
        return sum;
    }

    boolean up() {
        return !scores.isEmpty() && now() - before() >= POINTS * scores.size();
    }

    boolean down() {
        return !scores.isEmpty() && before() - now() >= POINTS * scores.size();
    }
}
