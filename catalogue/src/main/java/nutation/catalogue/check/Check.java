package nutation.catalogue.check;

import java.util.List;
import nutation.engine.catalogue.Catalogue;

/// One thing that a catalogue must be, in whatever language.
public interface Check {
    /// Everything that is wrong, empty where nothing is.
    ///
    /// @param catalogue as the engine reads it
    List<Finding> findings(Catalogue catalogue);

    /// All checks, in the order in which their findings help most.
    static List<Check> all() {
        return List.of(
                new EntriesReached(),
                new ReferencesExist(),
                new OneVariableSteps(),
                new Totals(),
                new DosesInsideStated(),
                new CompleteMatrix());
    }
}
