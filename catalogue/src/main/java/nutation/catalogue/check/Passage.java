package nutation.catalogue.check;

import java.util.List;

/// A few sentences of a topic that have their sources in common.
///
/// @param id `place`
/// @param sides how many articles are held against each other; 0 where none are
/// @param linked whether it leads to another page
/// @param sources of the passage and of its sides: `A3:5`, `rules K1`
public record Passage(String id, int sides, boolean linked, List<String> sources) {
    public Passage {
        sources = List.copyOf(sources);
    }
}
