package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Preferences;
import org.jspecify.annotations.Nullable;

/// Which sides are done, and in which order (S13).
record Sides(Side first, int left, int right) {
    private static final List<Side> WHOLE = List.of(Side.BOTH);
    private static final List<Side> LEFT_FIRST = List.of(Side.LEFT, Side.RIGHT);
    private static final List<Side> RIGHT_FIRST = List.of(Side.RIGHT, Side.LEFT);

    /// The less painful side first, by today's resting pain, else by the average told at the screening.
    static Sides on(History history, int date) {
        Levels levels = history.readings().latestComplete(date, null);
        if (levels == null) {
            levels = history.readings().usual(date);
        }
        int left = levels.at(Side.LEFT);
        int right = levels.at(Side.RIGHT);
        return new Sides(right < left ? Side.RIGHT : Side.LEFT, left, right);
    }

    /// The sides of a use in playing order; what is excluded goes to `out` with its reason.
    List<Side> of(Use use, Preferences preferences, List<Allowed.SideOut> out) {
        return switch (use.sided()) {
            case NONE -> WHOLE;
            case EACH_SIDE, ALTERNATING -> {
                List<Side> order = first == Side.LEFT ? LEFT_FIRST : RIGHT_FIRST;
                List<Side> playing = order;
                for (Side side : order) {
                    Reason excluded = excluded(use, side, preferences);
                    if (excluded != null) {
                        playing = without(playing, side);
                        out.add(new Allowed.SideOut(side, excluded));
                    }
                }
                yield playing;
            }
        };
    }

    static List<Side> without(List<Side> sides, Side one) {
        List<Side> others = new ArrayList<>(sides);
        others.remove(one);
        return List.copyOf(others);
    }

    @Nullable
    Reason order() {
        return left == right
                ? null
                : Reason.of("S13", "less-painful-first")
                        .with("side", first.code())
                        .from("A3:72");
    }

    private static @Nullable Reason excluded(Use use, Side side, Preferences preferences) {
        if (preferences.sidesOut().contains(side)) {
            return Reason.of("S13", "side-out").with("side", side.code()).from("A3:72", "R07");
        }
        // Lying on the side, the named side is the upper leg, so one lies on the other.
        Side under = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
        if (use.start() == Start.SIDE_LYING && preferences.lyingOut().contains(under)) {
            return Reason.of("S13", "lying-out").with("side", under.code()).from("A1:22");
        }
        return null;
    }
}
