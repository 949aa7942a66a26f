package nutation.engine.session;

import java.util.List;
import nutation.engine.Whole;
import nutation.engine.catalogue.Kind;
import nutation.engine.diary.SessionKind;

/// Which sections a candidate may stand in (S1, S2).
final class Roles {
    /// S2: the easy moves that warm up, the most preferred first.
    static final List<String> WARM_UP = List.of(
            "single-knee-to-chest/pulses",
            "lower-trunk-rotation/sways",
            "pelvic-tilt/main",
            "cat-cow/main",
            "walking/room");

    /// A stretch is long from so many seconds of hold on (choice).
    static final int LONG_HOLD = 15;

    /// ladders.md section 5: a rung takes at most this part of a full session.
    private static final int PART = 3;

    private Roles() {}

    /// The place in [#WARM_UP], or -1.
    static int preference(Candidate candidate) {
        return WARM_UP.indexOf(candidate.ref());
    }

    /// Whether it may stand in this section, as far as it alone decides that.
    static boolean fits(SessionKind kind, Candidate candidate, Section section) {
        return switch (kind) {
            case FULL -> full(candidate, section);
            case LIGHT -> LightSet.has(candidate.ref()) && section == light(candidate);
            case COMFORT -> false;
        };
    }

    /// The seconds that its rung may take.
    static int longest(Request request) {
        return switch (request.kind()) {
            case FULL -> Whole.div(request.seconds(), PART);
            case LIGHT, COMFORT -> request.seconds();
        };
    }

    private static boolean full(Candidate candidate, Section section) {
        return switch (section) {
            case WARM_UP -> preference(candidate) >= 0;
            case MOBILITY -> candidate.use().fills(Kind.MOBILITY);
            case STRENGTH -> candidate.use().fills(Kind.STRENGTH);
            case CLOSING ->
                candidate.use().fills(Kind.MOBILITY) && candidate.rung().hold() >= LONG_HOLD;
            case COMFORT -> false;
        };
    }

    /// In a light session: easy moves first, then the rest.
    private static Section light(Candidate candidate) {
        return preference(candidate) >= 0 ? Section.WARM_UP : Section.STRENGTH;
    }
}
