package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nutation.engine.session.Segment.Phase;
import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// From one step to the next, and from one phase to the one that follows in the timeline, nobody jumps.
final class Jumps {
    /// In one step of sixty; a limb that crosses the whole mat in a phase stays below.
    private static final double STEP = 0.12;

    private Jumps() {}

    static List<Fault> in(List<Frame> frames) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < frames.size(); i++) {
            Frame before = frames.get(i - 1);
            Frame frame = frames.get(i);
            boolean same = frame.step() > 0;
            if (same || follows(before, frame)) {
                jumps(before, frame, same ? STEP : Floor.NEAR, faults);
            }
        }
        return faults;
    }

    /// Where nothing is lifted once before the repetitions, the first phase after the start is the move
    /// itself.
    private static boolean follows(Frame before, Frame frame) {
        Phase to = frame.moment().phase();
        boolean looped = !frame.form().motion().loop().isEmpty();
        boolean again = frame.moment().repetition() > 1;
        return !looped
                && switch (to) {
                    case LIFT, HOLD, OUT -> true;
                    case IN ->
                        again
                                || before.moment().phase() == Phase.LIFT
                                || frame.form().motion().ready();
                    case START, LOWER, REST, END -> false;
                };
    }

    private static void jumps(Frame before, Frame frame, double most, List<Fault> faults) {
        Map<String, Vec> from = points(before.person());
        points(frame.person()).forEach((name, at) -> {
            double way = at.to(from.get(name));
            if (way > most) {
                String since =
                        frame.step() > 0 ? "" : " since " + before.moment().phase();
                faults.add(Fault.centimetres(frame, name + " jumps" + since + " by", way));
            }
        });
    }

    private static Map<String, Vec> points(Skeleton person) {
        Map<String, Vec> points = new LinkedHashMap<>();
        points.put("pelvis", person.pelvis().at());
        points.put("chest", person.chest().at());
        points.put("head", person.head().point(0, 0.1, 0));
        for (Half half : Half.values()) {
            points.put(Words.of(half) + " knee", person.leg(half).lower().at());
            points.put(Words.of(half) + " heel", person.leg(half).end().at());
            points.put(Words.of(half) + " toes", person.leg(half).end().point(0.15, -0.05, 0));
            points.put(Words.of(half) + " elbow", person.arm(half).lower().at());
            points.put(Words.of(half) + " wrist", person.arm(half).end().at());
            points.put(Words.of(half) + " fingers", person.arm(half).end().point(0, -0.15, 0));
        }
        return points;
    }
}
