package nutation.catalogue.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The page of the scenarios lists what there is, and no rule is left without one.
class ScenariosPageTest {

    /// How many rules each letter has (rules.md).
    private static final TreeMap<String, Integer> RULES =
            new TreeMap<>(java.util.Map.of("D", 13, "G", 14, "K", 5, "S", 13, "P", 9, "L", 6, "A", 3, "V", 5, "W", 3));

    @Test
    void thePageIsTrue() throws IOException {
        String page = Page.text(Shelf.all());
        if (Boolean.getBoolean("scenarios.write")) {
            Files.writeString(Shelf.PAGE, page);
        }
        assertEquals(page, Files.readString(Shelf.PAGE), "docs/scenarios.md tells another story; see its command");
    }

    @Test
    void everyRuleHasAScenario() throws IOException {
        List<String> spoken = new ArrayList<>();
        Shelf.all().forEach(each -> spoken.addAll(each.rules()));
        List<String> silent = new ArrayList<>();
        RULES.forEach((letter, many) -> {
            for (int number = 1; number <= many; number++) {
                if (!spoken.contains(letter + number)) {
                    silent.add(letter + number);
                }
            }
        });
        assertEquals(List.of(), silent);
    }

    @Test
    void noTwoScenariosHaveTheSameName() throws IOException {
        List<String> names = new ArrayList<>();
        for (Scenario each : Shelf.all()) {
            assertTrue(!names.contains(each.name()), each.name());
            names.add(each.name());
        }
    }
}
