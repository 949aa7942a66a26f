package nutation.catalogue.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.catalogue.Kind;
import nutation.engine.session.Candidate;
import nutation.engine.session.Placed;
import nutation.engine.session.Request;
import nutation.engine.session.Section;

/// Every candidate in every section in which it may stand (S2, S8), smallest name first.
record Steps(List<Placed> all) {
    /// S2: the easy moves, the most preferred first.
    static final List<String> EASY = List.of(
            "single-knee-to-chest/pulses",
            "lower-trunk-rotation/sways",
            "pelvic-tilt/main",
            "cat-cow/main",
            "walking/room");

    private static final int LONG_HOLD = 15;
    private static final int MOST_OF_THE_SESSION = 3;

    static Steps of(Request request) {
        List<Placed> all = new ArrayList<>();
        for (Candidate each : request.candidates()) {
            for (Section section : List.of(Section.WARM_UP, Section.MOBILITY, Section.STRENGTH, Section.CLOSING)) {
                if (!tooLong(each, request) && may(each, section)) {
                    all.add(new Placed(section, each));
                }
            }
        }
        all.sort(Comparator.comparing(Steps::preference)
                .thenComparing(each -> each.candidate().ref())
                .thenComparing(Placed::section));
        return new Steps(all);
    }

    int size() {
        return all.size();
    }

    /// 0 where it does not warm up.
    private static int preference(Placed step) {
        return step.section() == Section.WARM_UP
                ? 1 + EASY.indexOf(step.candidate().ref())
                : 0;
    }

    private static boolean tooLong(Candidate candidate, Request request) {
        return candidate.rungs().stream()
                .anyMatch(each -> each.totalSeconds() * MOST_OF_THE_SESSION > request.seconds());
    }

    private static boolean may(Candidate candidate, Section section) {
        return switch (section) {
            case WARM_UP -> EASY.contains(candidate.ref());
            case MOBILITY -> candidate.use().fills(Kind.MOBILITY);
            case STRENGTH -> candidate.use().fills(Kind.STRENGTH);
            case CLOSING ->
                candidate.use().fills(Kind.MOBILITY)
                        && candidate.rungs().stream().allMatch(each -> each.hold() >= LONG_HOLD);
            case COMFORT -> false;
        };
    }
}
