package nutation.catalogue.people;

import java.util.TreeMap;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Place;
import nutation.engine.diary.Reading;
import nutation.engine.fixtures.Draws;
import org.jspecify.annotations.Nullable;

/// Resting pain: a usual level of each side, days on which it is more, and a slow drift.
final class Resting {
    private final Draws draws;
    private final Pen pen;
    private final Habits habits;
    private int left;
    private int right;
    private int more;
    private int until;

    Resting(Draws draws, Pen pen, Habits habits) {
        this.draws = draws;
        this.pen = pen;
        this.habits = habits;
        this.left = draws.between(0, 4);
        this.right = draws.between(0, 4);
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    void tell(Moment moment) {
        mood();
        boolean part = draws.oneIn(40);
        write(moment, pen.date(), left + more, part ? null : right + more, draws.between(0, 1));
    }

    /// At the close of a session, where it is asked.
    void close(Day day) {
        boolean asked = day.questions().stream().anyMatch(each -> each.code() == Question.Code.READING_CLOSE);
        if (asked && draws.percent(habits.reads())) {
            int after = draws.oneIn(3) ? draws.between(1, 4) : 0;
            write(Moment.CLOSE, pen.date(), left + more + after, right + more, 0);
        }
    }

    /// A place that did not hurt before.
    void newPlace() {
        TreeMap<Place, Integer> places = new TreeMap<>();
        TreeMap<Place, Has> novel = new TreeMap<>();
        Place place = draws.pick(Place.values());
        places.put(place, draws.between(0, 9));
        if (!draws.oneIn(4)) {
            novel.put(place, draws.pick(Has.values()));
        }
        pen.write(new Reading(pen.id(), pen.at(), Moment.BEFORE, left, right, 0, places, novel, null));
    }

    /// Dated some days ahead, as by a clock that is wrong.
    void ahead(int days) {
        write(Moment.MORNING, pen.date() + days, left + draws.between(0, 8), right, 0);
    }

    /// Some days in a row are worse; after them the usual level may have moved.
    private void mood() {
        if (pen.date() >= until) {
            more = 0;
            if (draws.percent(habits.raised())) {
                more = draws.between(1, 6);
                until = pen.date() + draws.between(1, 4);
            } else if (draws.oneIn(30)) {
                left = Math.clamp(left + draws.between(-1, 1), 0, 5);
                right = Math.clamp(right + draws.between(-1, 1), 0, 5);
            }
        }
    }

    private void write(Moment moment, int date, int toLeft, @Nullable Integer toRight, int centre) {
        Integer capped = toRight == null ? null : Math.min(10, toRight);
        var at = date == pen.date() ? pen.at() : pen.at(date);
        pen.write(new Reading(
                pen.id(), at, moment, Math.min(10, toLeft), capped, centre, new TreeMap<>(), new TreeMap<>(), null));
    }
}
