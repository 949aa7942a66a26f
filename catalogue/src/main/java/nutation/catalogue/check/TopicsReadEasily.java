package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;

/// Each topic reads as easily as guidance does ([ReadingGrade]).
///
/// @param topics what there is to learn
public record TopicsReadEasily(List<Topic> topics) implements TextCheck {
    public TopicsReadEasily {
        topics = List.copyOf(topics);
    }

    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        topics.forEach(each -> ReadingGrade.measure(each.prefix(), language, ReadingGrade.GUIDANCE, findings));
        return findings;
    }
}
