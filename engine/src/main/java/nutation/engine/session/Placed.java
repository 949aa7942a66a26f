package nutation.engine.session;

/// A candidate in its place.
///
/// @param section the part of the session that it stands in
/// @param candidate what is done there
public record Placed(Section section, Candidate candidate) {}
