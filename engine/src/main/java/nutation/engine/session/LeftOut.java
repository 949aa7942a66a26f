package nutation.engine.session;

import nutation.engine.explain.Reason;

/// A candidate that is not in the session, and why.
public record LeftOut(Candidate candidate, Reason reason) {}
