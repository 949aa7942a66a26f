package nutation.catalogue.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `docs/rules.md`.
final class RulesPage {
    static final Path FILE = Path.of("../docs/rules.md");

    private static final Path ENGINE = Path.of("../engine/src/main/java/nutation/engine");
    private static final List<Path> TESTS =
            List.of(Path.of("../engine/src/test/java/nutation/engine"), Path.of("src/test/java/nutation/catalogue"));
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    private static final String INTRODUCTION = """
            # The rules of the engine

            What decides, in plain words, for who reviews it. **No clinician has reviewed them.** Each rule has an id; it is the \
            code that the person sees explained. R ids are rules of the articles (`catalogue/data/rules.yaml`); \
            *choice* marks a number that no source states, set on the safe side.

            This page is written by `./nutation rules` from `catalogue/data/rules-of-the-engine.yaml`, the engine's code and \
            the tests. Numbers are those of the code.
            """;

    private final RuleWords words;
    private final List<Mention> mentions = new ArrayList<>();
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private RulesPage(RuleWords words) throws IOException {
        this.words = words;
        mentions.addAll(Mentions.in(ENGINE));
        for (Path each : TESTS) {
            Mentions.in(each).stream().filter(RulesPage::speaksOfRules).forEach(mentions::add);
        }
        scenarios();
    }

    static String text() throws IOException {
        return new RulesPage(RuleWords.read()).write();
    }

    private String write() {
        for (RuleWords.Family family : words.families()) {
            page.append("\n## ")
                    .append(family.letter())
                    .append(' ')
                    .append(family.title())
                    .append('\n');
            words.of(family).forEach(this::rule);
        }
        page.append("\n## Where the design page left a choice\n\n");
        for (RuleWords.Choice each : words.choices()) {
            page.append("* **")
                    .append(each.name())
                    .append("** ")
                    .append(each.text())
                    .append('\n');
        }
        return page.toString();
    }

    private void rule(RuleWords.Rule rule) {
        page.append("\n### ").append(rule.id()).append(' ').append(rule.name()).append("\n\n");
        page.append(rule.text());
        if (!rule.sources().isEmpty()) {
            page.append(" *(").append(String.join(", ", rule.sources())).append(")*");
        }
        page.append("\n\n");
        for (Mention.Constant each : of(rule, Mention.Constant.class)) {
            page.append("* ").append(code(each.name())).append(" = ").append(each.value());
            page.append(each.says().isEmpty() ? "" : ": " + each.says()).append('\n');
        }
        line("stands in", places(rule), "is not in the code yet");
        line("tested by", claims(rule), "no test speaks of it yet");
    }

    private void line(String what, Collection<String> items, String otherwise) {
        page.append("* ")
                .append(items.isEmpty() ? otherwise : what + " " + String.join("; ", items))
                .append('\n');
    }

    private SortedSet<String> places(RuleWords.Rule rule) {
        return Stream.concat(
                        of(rule, Mention.Code.class).stream().map(Mention.Code::type),
                        of(rule, Mention.Constant.class).stream().map(Mention.Constant::type))
                .filter(each -> Files.exists(ENGINE.resolve(each + ".java")))
                .map(RulesPage::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> claims(RuleWords.Rule rule) {
        SortedMap<String, List<String>> claims = new TreeMap<>();
        for (Mention.Claim each : of(rule, Mention.Claim.class)) {
            List<String> names = claims.computeIfAbsent(each.type(), type -> new ArrayList<>());
            if (!each.name().isEmpty()) {
                names.add(each.name());
            }
        }
        return claims.entrySet().stream()
                .map(each -> (code(each.getKey()) + " " + String.join(", ", each.getValue())).strip())
                .toList();
    }

    private <M extends Mention> List<M> of(RuleWords.Rule rule, Class<M> kind) {
        return mentions.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> each.ids().contains(rule.id()))
                .toList();
    }

    /// The tests of this page and of the scenarios' language name rules only to try the reading of names.
    private static boolean speaksOfRules(Mention mention) {
        return mention instanceof Mention.Claim claim
                && !claim.type().startsWith("page/")
                && !claim.type().startsWith("scenarios/");
    }

    /// A written scenario is a test of the rules on its line `rules`.
    private void scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String title = "";
                for (String line : Files.readAllLines(each)) {
                    if (line.startsWith("scenario ")) {
                        title = line.substring("scenario ".length()).strip();
                    } else if (line.startsWith("rules ")) {
                        mentions.add(new Mention.Claim(RuleIds.in(line), "scenarios", '"' + title + '"'));
                    }
                }
            }
        }
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
