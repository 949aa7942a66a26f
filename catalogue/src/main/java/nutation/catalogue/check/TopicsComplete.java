package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nutation.engine.catalogue.Catalogue;

/// Every topic and passage has its words, and no words stand outside a passage: there they would have no source.
///
/// @param parts into which the topics fall
/// @param topics in the order in which they are read
public record TopicsComplete(List<String> parts, List<Topic> topics) implements TextCheck {
    public TopicsComplete {
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
    }

    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = new TreeSet<>(Set.of("learn.picture."));
        for (String part : parts) {
            known.add(present("learn.part." + part, language, findings));
        }
        for (Topic topic : topics) {
            known.add(present(topic.prefix() + "title", language, findings));
            known.add(present(topic.prefix() + "lead", language, findings));
            if (!topic.picture().isEmpty()) {
                present("learn.picture." + topic.picture() + ".alt", language, findings);
            }
            for (Passage passage : topic.passages()) {
                known.add(present(topic, passage, language, findings));
            }
        }
        for (String key : language.texts().keySet()) {
            if (known.stream().noneMatch(key::startsWith)) {
                findings.add(new Finding(
                        language.where(key), "stands in no passage", "Give it a passage with sources in learn.yaml."));
            }
        }
        return findings;
    }

    /// The beginning of the passage's texts.
    private static String present(Topic topic, Passage passage, Language language, List<Finding> findings) {
        String own = topic.prefix() + passage.id() + ".";
        present(own + "heading", language, findings);
        for (int side = 1; side <= passage.sides(); side++) {
            present(own + "side." + side, language, findings);
        }
        if (passage.linked()) {
            present(own + "link", language, findings);
        }
        boolean said = language.texts().keySet().stream()
                .anyMatch(key -> key.matches("\\Q" + own + "\\E(text|point\\.1|term\\.1\\.text)"));
        if (!said) {
            findings.add(new Finding(language.where(own + "text"), "missing", "Write a text, points or terms."));
        }
        return own;
    }

    private static String present(String key, Language language, List<Finding> findings) {
        if (language.texts().getOrDefault(key, "").isBlank()) {
            findings.add(new Finding(language.where(key), "missing", "Write it, in our own plain words."));
        }
        return key;
    }
}
