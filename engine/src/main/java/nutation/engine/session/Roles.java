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

    /// A rung takes at most this part of a full session (ladders.md section 5).
    private static final int PART = 3;

    static Roles in(Request request) {
        int longest = switch (request.kind()) {
            case FULL -> Whole.div(request.seconds(), PART);
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
        return candidate.rung().totalSeconds() > longest;
    }

    /// Whether it may stand in this section.
    boolean fits(Candidate candidate, Section section) {
        return switch (kind) {
            case FULL -> full(candidate, section);
            case LIGHT -> light.contains(candidate.ref()) && section == inLight(candidate);
            case COMFORT -> false;
        };
    }

    private static boolean full(Candidate candidate, Section section) {
        return switch (section) {
            case WARM_UP -> preference(candidate.ref()) >= 0;
            case MOBILITY -> candidate.use().fills(Kind.MOBILITY);
            case STRENGTH -> candidate.use().fills(Kind.STRENGTH);
            case CLOSING ->
                candidate.use().fills(Kind.MOBILITY) && candidate.rung().hold() >= LONG_HOLD;
            case COMFORT -> false;
        };
    }

    /// In a light session easy moves come first, then the rest.
    private static Section inLight(Candidate candidate) {
        return preference(candidate.ref()) >= 0 ? Section.WARM_UP : Section.STRENGTH;
    }
}
