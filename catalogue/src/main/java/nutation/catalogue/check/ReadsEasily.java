package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;

/// A group of texts reads as easily as guidance does ([ReadingGrade]).
///
/// @param group how the keys of the texts begin that are measured together
public record ReadsEasily(String group) implements TextCheck {
    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        ReadingGrade.measure(group, language, ReadingGrade.GUIDANCE, findings);
        return findings;
    }
}
