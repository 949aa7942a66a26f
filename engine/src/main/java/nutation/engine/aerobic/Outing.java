package nutation.engine.aerobic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// An aerobic outing with how it felt afterwards (A1).
///
/// @param answer the worst that was told of it, also where that was taken back (W1), or null
/// @param withdrawn whether its minutes were taken back
record Outing(
        String id,
        String activity,
        int date,
        int minutes,
        @Nullable AerobicAnswer answer,
        boolean withdrawn) {

    /// All outings, oldest first.
    static List<Outing> all(History history) {
        SortedMap<String, AerobicAnswer> told = new TreeMap<>();
        for (AerobicAfter each : history.aerobicAfters()) {
            told.merge(each.aerobic(), each.answer(), Outing::worse);
        }
        List<Outing> outings = new ArrayList<>();
        for (Aerobic each : history.aerobics()) {
            AerobicAnswer at = each.answer();
            AerobicAnswer after = told.get(each.id());
            AerobicAnswer worst = at == null ? after : after == null ? at : worse(at, after);
            boolean withdrawn = history.withdrawn(each.id());
            outings.add(new Outing(each.id(), each.activity(), each.at().date(), each.minutes(), worst, withdrawn));
        }
        return outings;
    }

    /// Whether it hurt more afterwards; numbness is more than that.
    boolean morePain() {
        return answer == AerobicAnswer.MORE_PAIN;
    }

    /// Whether numbness came after it.
    boolean numb() {
        return answer == AerobicAnswer.NUMB;
    }

    private static AerobicAnswer worse(AerobicAnswer one, AerobicAnswer other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
