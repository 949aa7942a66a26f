package nutation.engine.day;

import java.util.List;
import java.util.TreeSet;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;

/// The purposes that the catalogue's exercises serve.
final class Purposes {
    private Purposes() {}

    static List<String> of(Catalogue catalogue) {
        TreeSet<String> purposes = new TreeSet<>();
        for (Exercise each : catalogue.exercises()) {
            purposes.addAll(each.purposes());
        }
        return List.copyOf(purposes);
    }
}
