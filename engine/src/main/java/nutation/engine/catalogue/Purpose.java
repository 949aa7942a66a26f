package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What exercises are for.
///
/// @param id such as `glutes`
/// @param exercises the places of all exercises that serve it, in the catalogue's order
public record Purpose(String id, List<Integer> exercises) {

    /// The purposes of these exercises, in the order of their names.
    static List<Purpose> of(List<Exercise> exercises) {
        SortedMap<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < exercises.size(); i++) {
            for (String purpose : exercises.get(i).purposes()) {
                places.computeIfAbsent(purpose, id -> new ArrayList<>()).add(i);
            }
        }
        List<Purpose> purposes = new ArrayList<>();
        places.forEach((id, serving) -> purposes.add(new Purpose(id, List.copyOf(serving))));
        return List.copyOf(purposes);
    }
}
