package nutation.engine.clearance;

import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Key;
import nutation.engine.explain.Reason;

/// Something in the diary that holds the programme back until it is released (G14).
///
/// @param rule the rule that holds
/// @param cause the entry that completed it
public record Hold(String rule, Entry cause, Level level, Reason reason) {
    /// What a release names.
    public Key key() {
        return new Key(rule, cause.id());
    }

    /// When the entry was written.
    public At at() {
        return cause.at();
    }
}
