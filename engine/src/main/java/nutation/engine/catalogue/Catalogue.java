package nutation.engine.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole catalogue as the engine needs it: codes, doses and rules, no sentences.
///
/// @param version edition and content hash, such as `2026.11-0a1b2c3d4e5f`; recorded in the diary with every offer
/// @param reviewedBy the clinician who signed this edition, or null: "not reviewed by a clinician"
/// @param sources the five articles with their 36 entries
/// @param rules the articles' rules R01 to R48, by line
/// @param items the questions of the screening, in the order in which they are asked
/// @param itemsById the same by id, as a diary keeps the answers
/// @param conditions the conditions that take exercises away
/// @param cells the reason codes of the matrix (`p1`, `k3`, ...)
/// @param exercises all exercises, in the catalogue's order
/// @param refs the names of all uses, in their order
/// @param led what a session may hold, in the same order
/// @param activities what is aerobic: a log of minutes, not a part of a session
/// @param purposes what the exercises are for, in the order of their names
/// @param programmes the articles as programmes
/// @param emergency numbers by country; the last is the generic fallback
public record Catalogue(
        String version,
        @Nullable String reviewedBy,
        List<Source> sources,
        List<SourcedRule> rules,
        List<Item> items,
        List<Item> itemsById,
        List<Condition> conditions,
        List<CellReason> cells,
        List<Exercise> exercises,
        List<String> refs,
        List<Way> led,
        List<Way> activities,
        List<Purpose> purposes,
        List<Programme> programmes,
        List<EmergencyNumbers> emergency) {

    /// The use named, or null where the catalogue has none such (an older or newer diary may name one).
    public @Nullable Use use(String exercise, String use) {
        for (Exercise candidate : exercises) {
            if (candidate.id().equals(exercise)) {
                for (Use each : candidate.uses()) {
                    if (each.id().equals(use)) {
                        return each;
                    }
                }
            }
        }
        return null;
    }

    /// The exercise named, or null.
    public @Nullable Exercise exercise(String id) {
        for (Exercise each : exercises) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    /// The screening item named, or null.
    public @Nullable Item item(String id) {
        for (Item each : items) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    /// What a reason code of the matrix means, or null.
    public @Nullable CellReason cell(String id) {
        for (CellReason each : cells) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }
}
