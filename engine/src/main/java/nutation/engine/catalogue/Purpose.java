package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What exercises are for.
///
/// @param id such as `glutes`
/// @param uses the places of all uses of all exercises that serve it, among the catalogue's names
public record Purpose(String id, List<Integer> uses) {

    /// The purposes of these exercises, in the order of their names.
    ///
    /// @param refs the names of their uses
    static List<Purpose> of(List<Exercise> exercises, List<String> refs) {
        SortedMap<String, List<Integer>> places = new TreeMap<>();
        for (Exercise exercise : exercises) {
            for (String purpose : exercise.purposes()) {
                List<Integer> serving = places.computeIfAbsent(purpose, id -> new ArrayList<>());
                exercise.uses().forEach(each -> serving.add(refs.indexOf(each.ref())));
            }
        }
        List<Purpose> purposes = new ArrayList<>();
        places.forEach((id, serving) -> purposes.add(new Purpose(id, List.copyOf(serving))));
        return List.copyOf(purposes);
    }
}
