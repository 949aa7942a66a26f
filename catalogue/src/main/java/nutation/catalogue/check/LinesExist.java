package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nutation.engine.catalogue.Catalogue;

/// What is said of an article's lines names lines that the article has, and an exercise that the catalogue has.
///
/// @param topics what there is to learn
/// @param lines how many lines an article has
public record LinesExist(List<Topic> topics, Map<String, Integer> lines) implements Check {
    private static final Pattern LINES = Pattern.compile("(A[0-9]):([0-9]+)(?:-([0-9]+))?");

    public LinesExist {
        topics = List.copyOf(topics);
        lines = Map.copyOf(lines);
    }

    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Topic topic : topics) {
            for (Passage passage : topic.passages()) {
                for (String source : passage.sources()) {
                    if (!exists(source)) {
                        findings.add(new Finding(
                                "learn.yaml " + topic.id() + " " + passage.id(),
                                source + " is not there",
                                "Name lines of the article."));
                    }
                }
            }
            for (String each : topic.exercises()) {
                if (catalogue.exercises().stream().noneMatch(known -> known.id().equals(each))) {
                    findings.add(new Finding("learn.yaml " + topic.id(), "there is no " + each, "Name an exercise."));
                }
            }
        }
        return findings;
    }

    /// Rules of the engine and sections of the design have no lines.
    private boolean exists(String source) {
        Matcher matcher = LINES.matcher(source);
        if (!matcher.matches()) {
            return true;
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        return first >= 1 && first <= last && last <= lines.getOrDefault(matcher.group(1), 0);
    }
}
