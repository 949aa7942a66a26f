package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What exercises are for.
///
/// @param id such as `glutes`
/// @param uses all uses of all exercises that serve it, as `exercise/use`
public record Purpose(String id, List<String> uses) {

    /// The purposes of these exercises, in the order of their names.
    static List<Purpose> of(List<Exercise> exercises) {
        SortedMap<String, List<String>> uses = new TreeMap<>();
        for (Exercise exercise : exercises) {
            for (String purpose : exercise.purposes()) {
                List<String> refs = uses.computeIfAbsent(purpose, id -> new ArrayList<>());
                exercise.uses().forEach(each -> refs.add(each.ref()));
            }
        }
        List<Purpose> purposes = new ArrayList<>();
        uses.forEach((id, refs) -> purposes.add(new Purpose(id, List.copyOf(refs))));
        return List.copyOf(purposes);
    }
}
