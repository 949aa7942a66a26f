package nutation.engine.day;

import nutation.engine.explain.Reason;

/// A rule's word on the day: at most this, and why.
record Ceiling(KindOfDay most, Reason reason) {}
