package nutation.catalogue.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The page of the rules is what the words, the code and the tests say.
final class RulesPageTest {
    /// `./nutation rules` sets it.
    private static final boolean WRITE = Boolean.getBoolean("rules.write");

    /// How many rules each family of the design page has.
    private static final Map<String, Integer> RULES =
            new TreeMap<>(Map.of("D", 13, "G", 14, "K", 5, "S", 13, "P", 9, "L", 6, "A", 3, "V", 5, "W", 3));

    @Test
    void thePageIsUpToDate() throws IOException {
        String text = RulesPage.text();
        if (WRITE) {
            Files.writeString(RulesPage.FILE, text);
        }
        assertEquals(text, Files.readString(RulesPage.FILE), "docs/rules.md is not up to date: run ./nutation rules");
    }

    @Test
    void everyRuleHasItsWords() throws IOException {
        List<String> expected = new ArrayList<>();
        RULES.forEach((letter, count) -> {
            for (int number = 1; number <= count; number++) {
                expected.add(letter + number);
            }
        });
        List<String> ids =
                RuleWords.read().rules().stream().map(RuleWords.Rule::id).toList();
        assertEquals(new TreeSet<>(expected), new TreeSet<>(ids));
        assertEquals(expected.size(), ids.size(), "an id stands twice");
    }

    @Test
    void linesOfArticlesAreNoRules() {
        assertEquals(List.of("D4", "D5", "D6", "K1"), List.copyOf(RuleIds.in("K1 and D4 to D6, see A3:59-61, A0-A4")));
        assertEquals(List.of("P5", "P8"), List.copyOf(RuleIds.leading("P5, P8: rested so many days.")));
    }
}
