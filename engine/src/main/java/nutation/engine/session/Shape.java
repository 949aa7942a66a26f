package nutation.engine.session;

import java.util.List;

/// Which sections a full session has.
///
/// @param mobility whether mobility is filled
/// @param closing whether a long stretch closes it
/// @param tiltIsBoth whether the tilt is warm-up and strength in one, because nothing else is left
record Shape(boolean mobility, boolean closing, boolean tiltIsBoth) {
    /// Sections that a full session may have.
    static final int SECTIONS = Section.COMFORT.ordinal();

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

    /// S2: one or two easy moves.
    private static final int MOST_WARM_UP = 2;

    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int MOBILITY = Section.MOBILITY.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();
    private static final int CLOSING = Section.CLOSING.ordinal();

    /// The section in which the session is whole.
    int last() {
        return closing ? CLOSING : lastBeforeClosing();
    }

    /// The sections that it must have, as bits.
    int needed() {
        return Roles.bit(Section.WARM_UP)
                | (mobility ? Roles.bit(Section.MOBILITY) : 0)
                | (tiltIsBoth ? 0 : Roles.bit(Section.STRENGTH))
                | (closing ? Roles.bit(Section.CLOSING) : 0);
    }

    /// Whether an exercise in `next` may follow one in `section`: forward only, no section is left out, one
    /// closes.
    boolean follows(int section, int next) {
        if (next == CLOSING) {
            return closing && section == lastBeforeClosing();
        }
        if (next == section) {
            return true;
        }
        return next == (section == WARM_UP && !mobility ? STRENGTH : section + 1) && next <= lastBeforeClosing();
    }

    /// Whether one more easy move may warm up.
    boolean warmsUp(int already, boolean fillsStrength) {
        return tiltIsBoth ? already == 0 && fillsStrength : already < MOST_WARM_UP;
    }

    private int lastBeforeClosing() {
        return !tiltIsBoth ? STRENGTH : mobility ? MOBILITY : WARM_UP;
    }
}
