package nutation.catalogue.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What the rules say, in words (`data/rules-of-the-engine.yaml`).
record RuleWords(List<Family> families, List<Rule> rules, List<Choice> choices) {
    private static final Path FILE = Path.of("data/rules-of-the-engine.yaml");

    /// Rules of one letter.
    record Family(String letter, String title) {}

    /// @param sources articles' rules, or `choice` for a number that no source states
    record Rule(String id, String name, String text, List<String> sources) {}

    /// Where the design left a choice.
    record Choice(String name, String text) {}

    static RuleWords read() throws IOException {
        Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
        return new RuleWords(
                list(all, "families").stream()
                        .map(each -> new Family(text(each, "letter"), text(each, "title")))
                        .toList(),
                list(all, "rules").stream()
                        .map(each -> new Rule(text(each, "id"), text(each, "name"), text(each, "text"), sources(each)))
                        .toList(),
                list(all, "choices").stream()
                        .map(each -> new Choice(text(each, "name"), text(each, "text")))
                        .toList());
    }

    List<Rule> of(Family family) {
        return rules.stream()
                .filter(each -> each.id().startsWith(family.letter()))
                .toList();
    }

    private static List<String> sources(Object rule) {
        return rule instanceof Map<?, ?> map && map.containsKey("sources")
                ? list(rule, "sources").stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Object of, String name) {
        return String.valueOf(member(of, name));
    }

    private static List<?> list(Object of, String name) {
        if (member(of, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + " is no list in " + FILE);
    }

    private static Object member(Object of, String name) {
        if (of instanceof Map<?, ?> map) {
            return Objects.requireNonNull(map.get(name), name + " is missing in " + FILE + " at " + of);
        }
        throw new IllegalArgumentException(of + " has no " + name);
    }
}
