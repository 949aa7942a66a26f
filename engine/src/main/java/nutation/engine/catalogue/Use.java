package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way of using a movement, with a ladder, a stage and a row of the matrix of its own.
///
/// @param exercise the movement
/// @param id the use's own name; `main` where a movement has one use
/// @param ref `exercise/use`, the name in references and sort orders
/// @param start the position in which it starts
/// @param sided how it treats left and right
/// @param kind its first section
/// @param also further sections that it may fill
/// @param stage 1 to 3: when it opens (S6)
/// @param offer by whom it may be offered
/// @param oneFoot whether one stands on one foot (R33)
/// @param changeSeconds seconds to change sides
/// @param liftSeconds seconds a side, once, to get the leg up and down
/// @param gentler uses to fall back to, as `exercise/use`
/// @param leadsTo uses that come after it
/// @param rungs the ladder, easiest first; empty for aerobic uses (weekly minutes)
/// @param cells the row of the matrix, one cell a condition
public record Use(
        String exercise,
        String id,
        String ref,
        Start start,
        Sided sided,
        Kind kind,
        List<Kind> also,
        int stage,
        Offer offer,
        boolean oneFoot,
        int changeSeconds,
        int liftSeconds,
        List<String> gentler,
        List<String> leadsTo,
        List<Rung> rungs,
        List<Cell> cells) {

    /// By whom a use may be offered (S7).
    public enum Offer {
        /// The planner and everyone above it.
        PLANNER,
        /// Only inside the article's own programme.
        PROGRAMME,
        /// Only by a clinician's prescription.
        PRESCRIPTION,
        /// Shown as text, never led.
        TEXT
    }

    /// How its movement is done, in the order of the ladder; one way without a name where there is no ladder.
    public List<String> variants() {
        List<String> variants = new ArrayList<>();
        for (Rung rung : rungs) {
            if (!variants.contains(rung.variant())) {
                variants.add(rung.variant());
            }
        }
        return variants.isEmpty() ? List.of("") : List.copyOf(variants);
    }

    /// Whether it may fill a section of this kind.
    public boolean fills(Kind section) {
        return kind == section || also.contains(section);
    }

    /// The cell of a condition, or null (the catalogue's check refuses a row with a gap).
    public @Nullable Cell cell(String condition) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).condition().equals(condition)) {
                return cells.get(i);
            }
        }
        return null;
    }
}
