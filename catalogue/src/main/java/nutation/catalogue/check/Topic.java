package nutation.catalogue.check;

import java.util.List;

/// Something to learn about.
///
/// @param id `joint`
/// @param picture the name of its picture, or empty
/// @param exercises which it is about
/// @param passages in the order in which they are read
public record Topic(String id, String picture, List<String> exercises, List<Passage> passages) {
    public Topic {
        exercises = List.copyOf(exercises);
        passages = List.copyOf(passages);
    }

    /// Where its texts begin: `learn.joint.`
    String prefix() {
        return "learn." + id + ".";
    }
}
