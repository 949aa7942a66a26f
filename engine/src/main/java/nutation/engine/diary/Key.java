package nutation.engine.diary;

/// Names a hold: the rule, and the entry that completed it (G14).
public record Key(String rule, String entry) {}
