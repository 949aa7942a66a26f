package nutation.engine.session;

import java.util.List;
import nutation.engine.diary.SessionKind;

/// Which sections a session has.
///
/// @param mostWarmUp how many easy moves may warm up
/// @param mobility whether mobility is filled
/// @param strength whether strength must be filled
/// @param closing whether a long stretch closes it
/// @param tiltIsBoth whether the tilt is warm-up and strength in one, because nothing else is left
/// @param light whether it is a light session: as many exercises as fit, any of its sections may be empty
record Shape(int mostWarmUp, boolean mobility, boolean strength, boolean closing, boolean tiltIsBoth, boolean light) {
    /// S2: one or two easy moves.
    private static final int WARM_UP = 2;

    /// The shapes of a kind of session, best first: what comes later is used only where nothing of the earlier fits.
    ///
    /// What is dropped first is the closing stretch, then mobility (S8, S9).
    static List<Shape> of(SessionKind kind) {
        return switch (kind) {
            case FULL ->
                List.of(
                        full(true, true, false),
                        full(true, false, false),
                        full(false, true, false),
                        full(false, false, false),
                        full(true, true, true),
                        full(true, false, true),
                        full(false, true, true),
                        full(false, false, true));
            case LIGHT -> List.of(new Shape(Composer.MOST, false, false, false, false, true));
            case COMFORT -> List.of();
        };
    }

    /// Whether a session with these numbers of exercises in its sections is whole.
    boolean whole(int warmUp, int mobile, int strong) {
        return light ? warmUp + strong > 0 : warmUp > 0 && mobile > 0 == mobility && strong > 0 == strength;
    }

    /// Whether a section may be filled.
    boolean has(Section section) {
        return switch (section) {
            case WARM_UP -> true;
            case MOBILITY -> mobility;
            case STRENGTH -> strength || light;
            case CLOSING -> closing;
            case COMFORT -> false;
        };
    }

    /// Whether the next exercise may stand in this section.
    ///
    /// @param strong whether it fills strength
    boolean lets(Path path, int section, boolean strong) {
        return switch (Section.values()[section]) {
            case WARM_UP -> path.in(Section.WARM_UP) < mostWarmUp && (strong || !tiltIsBoth);
            case MOBILITY -> mobility && path.in(Section.WARM_UP) > 0;
            case STRENGTH ->
                light || strength && path.in(Section.WARM_UP) > 0 && path.in(Section.MOBILITY) > 0 == mobility;
            case CLOSING, COMFORT -> false;
        };
    }

    private static Shape full(boolean mobility, boolean closing, boolean tiltIsBoth) {
        return new Shape(tiltIsBoth ? 1 : WARM_UP, mobility, !tiltIsBoth, closing, tiltIsBoth, false);
    }
}
