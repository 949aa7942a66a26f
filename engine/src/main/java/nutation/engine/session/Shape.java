package nutation.engine.session;

import java.util.List;

/// Which sections a full session has.
///
/// @param mobility whether mobility is filled
/// @param closing whether a long stretch closes it
/// @param tiltIsBoth whether the tilt is warm-up and strength in one, because nothing else is left
record Shape(boolean mobility, boolean closing, boolean tiltIsBoth) {
    /// S2: one or two easy moves.
    private static final int MOST_WARM_UP = 2;

    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int MOBILITY = Section.MOBILITY.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();

    /// All shapes, best first: a later one is taken only where nothing of the earlier ones fits (S8, S9).
    static final List<Shape> ALL = List.of(
            new Shape(true, true, false),
            new Shape(true, false, false),
            new Shape(false, true, false),
            new Shape(false, false, false),
            new Shape(true, true, true),
            new Shape(true, false, true),
            new Shape(false, true, true),
            new Shape(false, false, true));

    /// Whether it has this section at all.
    boolean has(int section) {
        return section == WARM_UP
                || section == MOBILITY && mobility
                || section == STRENGTH && !tiltIsBoth
                || section == Section.CLOSING.ordinal() && closing;
    }

    /// The section before the closing stretch, in which the session may be whole.
    int last() {
        return tiltIsBoth ? mobility ? MOBILITY : WARM_UP : STRENGTH;
    }

    /// Whether an exercise of `next` may follow one of `section`: forward only, and no section is skipped.
    boolean follows(int section, int next) {
        return next == section
                || next == section + 1 && has(next)
                || section == WARM_UP && next == STRENGTH && !mobility;
    }

    /// Whether one more easy move may warm up.
    boolean warmsUp(int already, boolean fillsStrength) {
        return tiltIsBoth ? already == 0 && fillsStrength : already < MOST_WARM_UP;
    }
}
