package nutation.figure.motion;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.session.Segment;

/// Once through a motion, for whoever looks at it without a timeline.
public record Course(List<Stretch> stretches) {
    private static final int STILL = 900;
    private static final int MOVE = 2_600;
    private static final int HOLD = 2_400;
    private static final int SETTLE = 1_500;
    private static final int SECOND = 1_000;

    /// A phase and how long it takes.
    public record Stretch(Segment.Phase phase, int milliseconds) {}

    public Course {
        stretches = List.copyOf(stretches);
    }

    /// The course of a motion: a round of what goes on without end, else there and back.
    public static Course of(Motion motion) {
        List<Stretch> stretches = new ArrayList<>();
        if (!motion.loop().isEmpty()) {
            stretches.add(new Stretch(Segment.Phase.IN, (int) (motion.loop().period() * SECOND)));
            return new Course(stretches);
        }
        boolean ready = motion.ready();
        boolean lifts = motion.lifting().poses().size() > 1 && !ready;
        stretches.add(new Stretch(Segment.Phase.START, ready ? MOVE : STILL));
        if (lifts) {
            stretches.add(new Stretch(Segment.Phase.LIFT, MOVE));
        }
        stretches.add(new Stretch(Segment.Phase.IN, MOVE));
        if (motion.circle() == null) {
            stretches.add(new Stretch(Segment.Phase.HOLD, HOLD));
        }
        stretches.add(new Stretch(Segment.Phase.OUT, MOVE));
        if (motion.end() != null) {
            stretches.add(new Stretch(Segment.Phase.END, STILL));
            stretches.add(new Stretch(Segment.Phase.REST, SETTLE));
        } else if (ready) {
            stretches.add(new Stretch(Segment.Phase.END, MOVE));
        }
        if (lifts) {
            stretches.add(new Stretch(Segment.Phase.LOWER, MOVE));
        }
        return new Course(stretches);
    }
}
