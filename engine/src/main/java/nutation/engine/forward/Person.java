package nutation.engine.forward;

import java.util.List;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;

/// Whoever lives through the days: a supposed person, a test's, a simulated one.
@FunctionalInterface
public interface Person {
    /// What this person writes now, seeing this day: entries dated that day, each later than all before. The
    /// day is shown again with them, until there is nothing more to write.
    ///
    /// @param history everything written so far
    List<Entry> writes(Day day, History history);
}
