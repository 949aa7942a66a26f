package nutation.engine.catalogue;

import java.util.List;

/// A condition that takes exercises away.
///
/// @param id the column of the matrix, such as `hip-replacement`
/// @param sources where the filter comes from
public record Condition(String id, List<String> sources) {}
