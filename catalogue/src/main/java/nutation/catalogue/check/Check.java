package nutation.catalogue.check;

import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;

/// One thing that a catalogue must be.
public interface Check {
    /// Everything that is wrong, empty where nothing is.
    ///
    /// @param catalogue as the engine reads it
    /// @param texts key to English text
    List<Finding> findings(Catalogue catalogue, Map<String, String> texts);

    /// All checks, in the order in which their findings help most.
    static List<Check> all(List<String> banned, List<String> bodyWords) {
        return List.of(
                new EntriesReached(),
                new ReferencesExist(),
                new OneVariableSteps(),
                new Totals(),
                new DosesInsideStated(),
                new CompleteMatrix(),
                new TextsComplete(),
                new BannedWords(banned),
                new ShortCues(),
                new ReadingGrade(bodyWords));
    }
}
