package nutation.engine.catalogue;

/// One exercise as one article describes it.
///
/// @param id such as `A3-2`
/// @param line where it begins in the article's file
public record SourceEntry(String id, int line) {}
