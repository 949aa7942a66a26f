package nutation.engine.aerobic;

import nutation.engine.diary.Aerobic;
import nutation.engine.history.History;

/// Minutes of outings over some dates.
public final class AerobicMinutes {
    private AerobicMinutes() {}

    /// All that were not taken back.
    ///
    /// @param from the first date
    /// @param to the last date
    public static int between(History history, int from, int to) {
        int sum = 0;
        for (Aerobic each : history.aerobics()) {
            int day = each.at().date();
            sum += day >= from && day <= to && !history.withdrawn(each.id()) ? each.minutes() : 0;
        }
        return sum;
    }
}
