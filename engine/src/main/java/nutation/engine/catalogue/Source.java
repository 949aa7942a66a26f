package nutation.engine.catalogue;

import java.util.List;

/// One of the five articles.
///
/// @param id `A0` to `A4`
/// @param trust `general`, `reviewed`, `rich` or `lowest`
/// @param entries the exercises that the article describes
public record Source(String id, String trust, List<SourceEntry> entries) {}
