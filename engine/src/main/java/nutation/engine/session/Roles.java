package nutation.engine.session;

import java.util.List;
import nutation.engine.Whole;
import nutation.engine.catalogue.Kind;
import nutation.engine.diary.SessionKind;

/// Which sections a candidate of a request may stand in (S1, S2), as far as it alone decides that.
///
/// @param kind the kind of session
/// @param light the moves of a light session
/// @param longest the seconds that a rung may take
record Roles(SessionKind kind, List<String> light, int longest) {
    /// S2: the easy moves that warm up, the most preferred first.
    static final List<String> WARM_UP = List.of(
            "single-knee-to-chest/pulses",
            "lower-trunk-rotation/sways",
            "pelvic-tilt/main",
            "cat-cow/main",
            "walking/room");

    /// A stretch is long from so many seconds of hold on (choice).
    static final int LONG_HOLD = 15;

    static Roles in(Request request) {
        int longest = switch (request.kind()) {
            case FULL -> Whole.div(request.seconds(), Candidate.PART);
            case LIGHT, COMFORT -> request.seconds();
        };
        return new Roles(request.kind(), LightSet.of(request.candidates()), longest);
    }

    /// The place of a use in [#WARM_UP], or -1.
    static int preference(String ref) {
        return WARM_UP.indexOf(ref);
    }

    /// Whether its rung is too long for this session.
    boolean tooLong(Candidate candidate) {
        return candidate.longestSeconds() > longest;
    }

    /// The sections in which it may stand, as bits.
    ///
    /// @param ref its name
    int sections(Candidate candidate, String ref) {
        boolean easy = preference(ref) >= 0;
        return switch (kind) {
            case FULL -> full(candidate, easy);
            case LIGHT -> light.contains(ref) ? bit(easy ? Section.WARM_UP : Section.STRENGTH) : 0;
            case COMFORT -> 0;
        };
    }

    /// A section as a bit.
    static int bit(Section section) {
        return 1 << section.ordinal();
    }

    private static int full(Candidate candidate, boolean easy) {
        boolean mobile = candidate.use().fills(Kind.MOBILITY);
        boolean longHold = mobile && candidate.shortestHold() >= LONG_HOLD;
        return (easy ? bit(Section.WARM_UP) : 0)
                | (mobile ? bit(Section.MOBILITY) : 0)
                | (candidate.use().fills(Kind.STRENGTH) ? bit(Section.STRENGTH) : 0)
                | (longHold ? bit(Section.CLOSING) : 0);
    }
}
