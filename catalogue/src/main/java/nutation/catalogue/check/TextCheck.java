package nutation.catalogue.check;

import java.util.List;
import nutation.engine.catalogue.Catalogue;

/// One thing that the texts of every language must be.
public interface TextCheck {
    /// Everything that is wrong, empty where nothing is.
    ///
    /// @param catalogue as the engine reads it
    /// @param language whose texts are looked at
    List<Finding> findings(Catalogue catalogue, Language language);

    /// What texts must be wherever they stand: as in English, and without the words that no text may hold.
    ///
    /// @param english the language in which everything is written first
    static List<TextCheck> anywhere(Language english) {
        return List.of(new AsInEnglish(english), new BannedWords());
    }

    /// All checks of texts, in the order in which their findings help most.
    ///
    /// @param english the language in which everything is written first
    static List<TextCheck> all(Language english) {
        return List.of(
                new TextsComplete(), new AsInEnglish(english), new BannedWords(), new ShortCues(), new ReadingGrade());
    }
}
