package nutation.engine.session;

import java.util.Arrays;

/// A shape as stages for [Potential]: what may be chosen next, with the closing stretch before strength.
final class Stages {
    /// Warming up; mobility; the closing stretch is chosen and strength must come; strength has come and the
    /// closing stretch is still to be chosen; nothing is missing, strength may come; nothing may come.
    static final int COUNT = 6;

    private static final int WARMING_UP = 0;
    private static final int MOBILITY = 1;
    private static final int STRENGTH_MISSING = 2;
    private static final int CLOSING_MISSING = 3;
    private static final int STRENGTH = 4;
    private static final int OVER = 5;

    private final int[][] moves = new int[COUNT][0];
    private final int[] bySection;
    private final boolean[] mayEnd = new boolean[COUNT];

    private Stages(Shape shape) {
        bySection = new int[] {WARMING_UP, MOBILITY, shape.closing() ? CLOSING_MISSING : STRENGTH, OVER};
        int before = shape.mobility() ? MOBILITY : WARMING_UP;
        add(WARMING_UP, Section.WARM_UP, WARMING_UP);
        if (shape.mobility()) {
            add(WARMING_UP, Section.MOBILITY, MOBILITY);
            add(MOBILITY, Section.MOBILITY, MOBILITY);
        }
        if (shape.closing()) {
            add(before, Section.CLOSING, shape.tiltIsBoth() ? OVER : STRENGTH_MISSING);
        } else if (!shape.tiltIsBoth()) {
            add(before, Section.STRENGTH, STRENGTH);
        }
        add(STRENGTH_MISSING, Section.STRENGTH, STRENGTH);
        add(CLOSING_MISSING, Section.CLOSING, STRENGTH);
        add(STRENGTH, Section.STRENGTH, STRENGTH);
        mayEnd[STRENGTH] = true;
        mayEnd[OVER] = true;
        mayEnd[before] = shape.tiltIsBoth() && !shape.closing();
    }

    static Stages of(Shape shape) {
        return new Stages(shape);
    }

    /// The stage after an exercise of this section.
    int in(int section) {
        return bySection[section];
    }

    /// What may come next.
    int[] moves(int stage) {
        return moves[stage];
    }

    /// Whether the session may end here.
    boolean mayEnd(int stage) {
        return mayEnd[stage];
    }

    /// The section from which a move takes an exercise.
    static int section(int move) {
        return move >> 3;
    }

    /// The stage to which it leads.
    static int next(int move) {
        return move & 7;
    }

    private void add(int stage, Section section, int next) {
        int[] more = Arrays.copyOf(moves[stage], moves[stage].length + 1);
        more[more.length - 1] = section.ordinal() << 3 | next;
        moves[stage] = more;
    }
}
