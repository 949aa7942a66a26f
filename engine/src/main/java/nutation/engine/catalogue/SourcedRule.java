package nutation.engine.catalogue;

import java.util.List;

/// A rule that the articles state, `R01` to `R48`.
///
/// @param sources article and lines, such as `A3:9-13`
public record SourcedRule(String id, List<String> sources) {}
