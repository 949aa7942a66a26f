package nutation.engine.catalogue;

import java.util.List;

/// One movement of the catalogue.
///
/// @param id such as `single-knee-to-chest`
/// @param purposes what it is for: `core`, `glutes`, `flexion`, ...
/// @param entries the articles' entries that describe it
/// @param equipment things that are all needed
/// @param anyOf things of which one is needed; empty = none
/// @param bed whether it may be done on a bed
/// @param doses the articles' doses side by side, as written
/// @param uses the ways of using it, each with a ladder of its own
public record Exercise(
        String id,
        List<String> purposes,
        List<String> entries,
        List<String> equipment,
        List<String> anyOf,
        Bed bed,
        List<StatedDose> doses,
        List<Use> uses) {

    /// Whether a bed will do.
    public enum Bed {
        YES,
        FIRM,
        WIDE,
        NO
    }
}
