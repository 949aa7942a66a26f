package nutation.engine.day;

import java.util.List;
import java.util.TreeMap;
import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Side;
import nutation.engine.history.History;
import nutation.engine.history.Levels;

/// A supposed reading at the usual level, for showing what a day would hold; never stored.
final class UsualReading {
    private static final String ID = "00000000-0000-0000-0000-000000000000";

    private UsualReading() {}

    /// It is told last on its date.
    private static final int LAST_MILLI = 24 * 60 * 60 * 1000 - 1;

    private static int offset(History history) {
        List<Entry> entries = history.entries();
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).at().offset();
    }

    static Reading on(History history, int date) {
        Levels usual = history.readings().usual(date);
        return new Reading(
                ID,
                At.local(date, LAST_MILLI, offset(history)),
                Moment.BEFORE,
                usual.at(Side.LEFT),
                usual.at(Side.RIGHT),
                usual.centre() == null ? 0 : usual.centre(),
                new TreeMap<>(),
                new TreeMap<>(),
                null);
    }
}
