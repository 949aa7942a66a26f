package nutation.engine.catalogue;

import java.util.List;

/// An article as a ready programme.
///
/// @param id the article, `A0` to `A4`
public record Programme(String id, List<ProgrammeItem> items) {}
