package nutation.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nutation.catalogue.check.Finding;
import nutation.catalogue.check.Language;
import nutation.catalogue.check.LinesExist;
import nutation.catalogue.check.Passage;
import nutation.catalogue.check.TextCheck;
import nutation.catalogue.check.Topic;
import nutation.catalogue.check.TopicsComplete;
import nutation.catalogue.check.TopicsReadEasily;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.json.Json;

/// What there is to learn: topics with their sources, and their texts. The engine does not need it, so it has files
/// of its own.
///
/// @param json as it is written, and as it is shipped
/// @param parts into which the topics fall
/// @param topics in the order in which they are read
/// @param lines how many lines an article has
/// @param languages with these texts, English first
record Learn(Json json, List<String> parts, List<Topic> topics, Map<String, Integer> lines, List<Language> languages) {

    /// @param languages all of the catalogue, English first
    static Learn read(Path data, List<Language> languages) throws BadData {
        Json json = Yaml.read(data.resolve("learn.yaml"));
        List<String> parts = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        for (Node part : new Node(json, "learn.yaml").list("parts")) {
            parts.add(part.text("id"));
            for (Node topic : part.list("topics")) {
                topics.add(topic(topic));
            }
        }
        Map<String, Integer> lines = new HashMap<>();
        for (Node source : new Node(Yaml.read(data.resolve("sources.yaml")), "sources.yaml").list("sources")) {
            lines.put(source.text("id"), source.number("lines"));
        }
        List<Language> read = new ArrayList<>();
        for (Language each : languages) {
            Path file = data.resolve("text").resolve("learn." + each.code() + ".yaml");
            read.add(new Language(each.code(), TextJson.of("learn", file), each.banned(), each.bodyWords()));
        }
        return new Learn(json, parts, topics, lines, read);
    }

    private static Topic topic(Node topic) throws BadData {
        List<Passage> passages = new ArrayList<>();
        for (Node passage : topic.list("passages")) {
            List<Node> sides = passage.list("sides");
            List<String> sources = new ArrayList<>(passage.texts("sources"));
            for (Node side : sides) {
                sources.addAll(side.texts());
            }
            passages.add(new Passage(passage.text("id"), sides.size(), passage.has("link"), sources));
        }
        return new Topic(topic.text("id"), topic.text("picture", ""), topic.texts("exercises"), passages);
    }

    List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>(new LinesExist(topics, lines).findings(catalogue));
        List<TextCheck> checks = new ArrayList<>(TextCheck.anywhere(languages.getFirst()));
        checks.add(new TopicsComplete(parts, topics));
        checks.add(new TopicsReadEasily(topics));
        for (Language language : languages) {
            checks.forEach(each -> findings.addAll(each.findings(catalogue, language)));
        }
        return findings;
    }
}
