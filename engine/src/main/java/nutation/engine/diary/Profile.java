package nutation.engine.diary;

import java.util.List;
import nutation.engine.catalogue.Start;
import org.jspecify.annotations.Nullable;

/// Who one is, as far as the programme needs it.
///
/// @param adult the answer to "18 or over?" (G1)
/// @param birthYear year of birth, or null
/// @param equipment things at hand, by code
/// @param positionsOut start positions that are not possible or not wanted
/// @param aerobicMinutes minutes of the last 7 days as told (A1), or null
/// @param country two capital letters, for the numbers to call, or null
public record Profile(
        String id,
        At at,
        boolean adult,
        @Nullable Integer birthYear,
        List<String> equipment,
        List<Start> positionsOut,
        @Nullable Integer aerobicMinutes,
        @Nullable String country)
        implements Entry {}
