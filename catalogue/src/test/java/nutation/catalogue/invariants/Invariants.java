package nutation.catalogue.invariants;

import java.util.List;
import java.util.stream.Stream;
import nutation.catalogue.invariant.Invariant;
import nutation.catalogue.invariant.Safety;

/// All of them.
final class Invariants {
    static final List<Invariant> ALL =
            Stream.of(Safety.ALL, Sameness.ALL).flatMap(List::stream).toList();

    private Invariants() {}
}
