package nutation.engine.diary;

import java.util.SortedMap;

/// The short check before a session: anything new since last time? (G2)
///
/// @param complete false where it was broken off
public record Check(String id, At at, SortedMap<String, Answered> answers, boolean complete) implements Entry {}
