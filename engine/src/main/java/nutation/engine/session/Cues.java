package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.Side;

/// The codes of what is said or shown during a segment.
///
/// * `name`: the name of the exercise; `left`, `right`: the side;
/// * `ready`, `lift`, `move`, `hold`, `return`, `lower`: the use's own words for that part
///   (`use.<exercise>.<use>.cue.<code>`), else its exercise's (`exercise.<exercise>.cue.<code>`);
/// * `rest`, `change-side`, `ask`, `breathe-in`, `breathe-out`: the same words everywhere;
/// * `position.<start>`, `cell.<code>`: texts of these keys.
final class Cues {
    static final List<String> LIFT = List.of("lift");
    static final List<String> MOVE = List.of("move");
    static final List<String> RETURN = List.of("return");
    static final List<String> LOWER = List.of("lower");
    static final List<String> REST = List.of("rest");
    static final List<String> ASK = List.of("ask");
    static final List<String> BREATHE_IN = List.of("breathe-in");
    static final List<String> BREATHE_OUT = List.of("breathe-out");

    /// Breathe on: with heart, lungs or blood pressure in question it is said with every hold (S4).
    private static final String BREATHE_ON = "c2";

    private Cues() {}

    static List<String> position(Start start) {
        return List.of("position." + start.code());
    }

    static List<String> settle(Start start) {
        return List.of("position." + start.code(), "breathe-in");
    }

    static List<String> ready(Candidate candidate, Side side) {
        List<String> cues = new ArrayList<>();
        cues.add("name");
        addSide(cues, side);
        for (String cell : candidate.cues()) {
            cues.add("cell." + cell);
        }
        cues.add("ready");
        return cues;
    }

    static List<String> changeSide(Side side) {
        List<String> cues = new ArrayList<>();
        cues.add("change-side");
        addSide(cues, side);
        return cues;
    }

    static List<String> hold(Candidate candidate) {
        return candidate.cues().contains(BREATHE_ON) ? List.of("hold", "cell." + BREATHE_ON) : List.of("hold");
    }

    private static void addSide(List<String> cues, Side side) {
        if (side != Side.BOTH) {
            cues.add(side.code());
        }
    }
}
