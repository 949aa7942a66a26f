package nutation.engine.diary;

/// One line of a diary, read.
public sealed interface Line {

    /// It is an entry.
    ///
    /// @param text its canonical text, without line end
    record Accepted(Entry entry, String text) implements Line {}

    /// It is none, and why.
    record Refused(Refusal refusal) implements Line {}
}
