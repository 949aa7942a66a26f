package nutation.engine.history;

import nutation.engine.diary.Entry;
import nutation.engine.diary.Released;

/// What a release spends (G14): for one rule, the entries up to the one that it names.
public record Spent(Released release, String rule, Entry upTo) {}
