package nutation.engine.clearance;

import nutation.engine.diary.At;
import nutation.engine.diary.Key;
import nutation.engine.explain.Reason;

/// Something in the diary that holds the programme back until it is released (G14).
///
/// @param key rule, and the entry that completed it
/// @param at when that entry was written
public record Hold(Key key, At at, Level level, Reason reason) {

    static Hold of(String rule, String entry, At at, Level level, Reason reason) {
        return new Hold(new Key(rule, entry), at, level, reason);
    }
}
