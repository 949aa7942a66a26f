package nutation.catalogue.invariants;

import java.util.List;
import java.util.stream.Stream;

/// All of them.
final class Invariants {
    static final List<Invariant> ALL = Stream.of(
                    AtTheGate.ALL,
                    Filters.ALL,
                    Doses.ALL,
                    Steps.ALL,
                    AfterPain.ALL,
                    RestDays.ALL,
                    Shapes.ALL,
                    Sameness.ALL)
            .flatMap(List::stream)
            .toList();

    private Invariants() {}
}
