package nutation.engine.diary;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A full screening (G2).
///
/// @param answers item id to answer
/// @param conditions condition id to yes, no or not sure
/// @param pregnancyWeek complete weeks as told that day, or null
/// @param left average resting pain of the last week, 0 to 10, or null
/// @param right as left
/// @param centre as left
/// @param places other places that hurt, 0 to 10
/// @param complete false where it was broken off
public record Screening(
        String id,
        At at,
        SortedMap<String, Answered> answers,
        SortedMap<String, Has> conditions,
        @Nullable Integer pregnancyWeek,
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer centre,
        SortedMap<Place, Integer> places,
        boolean complete)
        implements Entry {
    /// Whether pregnancy was told, or that one is not sure (G6).
    public boolean mayBePregnant() {
        Has told = conditions.get("pregnancy");
        return told != null && told != Has.NO;
    }
}
