package nutation.engine.catalogue;

import java.util.List;

/// A dose as an article writes it; `unstated` where it does not say.
///
/// @param entry the article's entry, such as `A1-4a`
/// @param hold seconds, a range or `unstated`
/// @param reps times, a range or `unstated`
/// @param sets sets or `unstated`
/// @param sides which sides, in which order, or `unstated`
/// @param rest rest or `unstated`
/// @param lines article and lines
/// @param borrowed what is filled in from elsewhere, and from where
public record StatedDose(
        String entry,
        String hold,
        String reps,
        String sets,
        String sides,
        String rest,
        String lines,
        List<String> borrowed) {}
