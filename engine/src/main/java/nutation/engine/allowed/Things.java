package nutation.engine.allowed;

import java.util.List;
import nutation.engine.catalogue.Exercise;
import nutation.engine.diary.Profile;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// The things that an exercise needs and the person has at hand.
final class Things {
    private Things() {}

    static @Nullable Reason missing(Exercise exercise, @Nullable Profile profile) {
        List<String> has = profile == null ? List.of() : profile.equipment();
        List<String> all = exercise.equipment();
        for (int i = 0; i < all.size(); i++) {
            if (!has.contains(all.get(i))) {
                return Reason.of("S4", "equipment").with("equipment", all.get(i));
            }
        }
        if (exercise.anyOf().isEmpty()) {
            return null;
        }
        for (String each : exercise.anyOf()) {
            if (has.contains(each)) {
                return null;
            }
        }
        return Reason.of("S4", "equipment").with("equipment", exercise.anyOf().get(0));
    }
}
