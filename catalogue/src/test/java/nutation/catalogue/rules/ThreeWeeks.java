package nutation.catalogue.rules;

import java.util.List;
import nutation.engine.clearance.ReviewHolds;
import nutation.engine.diary.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/// Diaries of a block of three weeks, and what a look back finds in them.
final class ThreeWeeks {
    private ThreeWeeks() {}

    /// Nine full sessions, three a week, each two days or more after the last.
    static final List<Integer> NINE = List.of(0, 2, 4, 7, 9, 11, 14, 16, 18);

    /// Pain of the left on a day; the right is 1, the centre 0.
    interface Left {
        int on(int day);
    }

    static Left steady(int level) {
        return day -> level;
    }

    /// So many days with a check and a reading each, from day 0; full sessions on the days given. Stands on
    /// the day after.
    static Weeks days(Weeks weeks, int days, Left left, List<Integer> full) {
        for (int day = 0; day < days; day++) {
            weeks.on(day).check().reading(left.on(day), 1, 0);
            if (full.contains(day)) {
                weeks.full();
            }
        }
        return weeks.on(days);
    }

    /// Screened, with that pain of the left in the week before.
    static Weeks screened(int left) {
        return Weeks.of("2026-11-21").profile(true).tells(left, 1, 0);
    }

    static Weeks block(Left left, List<Integer> full) {
        return days(screened(left.on(0)), 21, left, full);
    }

    static ReviewOutcome outcome(Weeks weeks, @Nullable Integer judgement) {
        return weeks.finding(judgement).outcome();
    }

    static List<String> reasons(Weeks weeks, @Nullable Integer judgement) {
        return weeks.finding(judgement).reasons().stream().map(Says::name).toList();
    }

    static List<String> holds(Weeks weeks) {
        return ReviewHolds.all(weeks.history(), weeks.date()).stream()
                .filter(each -> each.until() == null)
                .map(each ->
                        each.hold().level().code() + " " + each.hold().key().rule())
                .toList();
    }

    static Weeks reviews(ReviewOutcome... outcomes) {
        Weeks weeks = Weeks.open();
        for (ReviewOutcome each : outcomes) {
            weeks.review(each);
        }
        return weeks;
    }
}
