package nutation.catalogue.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words of the rules are for people, whatever their trade.
final class RulesReadEasilyTest {
    private static final double GRADE = 8;

    @Test
    void theWordsOfTheRulesReadAtGradeEight() throws IOException {
        String file = Files.readString(Path.of("data/rules-of-the-engine.yaml"));
        StringBuilder words = new StringBuilder();
        if (new Load(LoadSettings.builder().build()).loadFromString(file) instanceof Map<?, ?> all
                && all.get("rules") instanceof List<?> rules) {
            for (Object each : rules) {
                words.append(each instanceof Map<?, ?> rule ? rule.get("text") : "")
                        .append(' ');
            }
        }
        double grade = Readability.ENGLISH.grade(words.toString(), List.of());
        assertTrue(words.length() > 5_000 && grade <= GRADE, "reading grade " + grade + " of " + words.length());
    }
}
