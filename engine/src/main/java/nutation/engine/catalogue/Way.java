package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;

/// A use beside the exercise of which it is one.
public record Way(Exercise exercise, Use use) {

    /// The ways of these exercises, in their order: the aerobic ones, or those that are led.
    static List<Way> of(List<Exercise> exercises, boolean aerobic) {
        List<Way> ways = new ArrayList<>();
        for (Exercise exercise : exercises) {
            for (Use use : exercise.uses()) {
                if (use.kind() == Kind.AEROBIC == aerobic) {
                    ways.add(new Way(exercise, use));
                }
            }
        }
        return List.copyOf(ways);
    }
}
