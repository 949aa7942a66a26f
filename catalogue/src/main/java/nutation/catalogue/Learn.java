package nutation.catalogue;

import java.nio.file.Files;
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
import nutation.engine.json.JsonObject;

/// What there is to learn: topics with their sources, and their texts. The engine does not need it, so it has files of
/// its own.
///
/// @param json as it is written, and as it is shipped
/// @param parts into which the topics fall
/// @param topics in the order in which they are read
/// @param lines how many lines an article has
/// @param languages that have the texts, English first
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
        return new Learn(json, parts, topics, lines, written(data, languages));
    }

    /// English has to have the texts; another language as soon as it has the file.
    private static List<Language> written(Path data, List<Language> languages) throws BadData {
        List<Language> written = new ArrayList<>();
        for (Language each : languages) {
            Path file = data.resolve("text").resolve("learn." + each.code() + ".yaml");
            if (each == languages.getFirst() || Files.exists(file)) {
                written.add(new Language(each.code(), TextJson.learn(file), each.banned(), each.bodyWords()));
            }
        }
        return written;
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

    /// The texts for the readers of a language, and the language in which they are: English where there are no others.
    /// Both are named, so that no two of the files are the same: a build would keep only one of them.
    JsonObject texts(String code) {
        Language read = languages.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(languages.getFirst());
        JsonObject.Builder texts = JsonObject.build().with("learn.reader", code).with("learn.language", read.code());
        read.texts().forEach(texts::with);
        return texts.done();
    }
}
