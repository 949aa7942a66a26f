package nutation.population.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The page tells the numbers that the people are made with. `-Dpopulation.write=true` writes them anew.
final class ParameterPageTest {
    private static final Path PAGE = Path.of("../docs/simulated-people.md");
    private static final String FROM = "<!-- parameters -->\n";
    private static final String TO = "<!-- end of parameters -->";

    private static String table() {
        StringBuilder out =
                new StringBuilder("| parameter | value | unit | source | how it follows |\n|---|---:|---|---|---|\n");
        for (Parameter each : Parameter.values()) {
            out.append("| ")
                    .append(each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" | ")
                    .append(String.format(Locale.ROOT, "%,d", each.value()))
                    .append(" | ")
                    .append(each.unit())
                    .append(" | ")
                    .append(each.source())
                    .append(" | ")
                    .append(each.how())
                    .append(" |\n");
        }
        return out.toString();
    }

    @Test
    void thePageHasTheTableOfParameters() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(FROM) + FROM.length();
        int to = page.indexOf(TO);
        assertTrue(from >= FROM.length() && to >= from, "the page marks where the table stands");
        if (Boolean.getBoolean("population.write")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
        } else {
            assertEquals(table(), page.substring(from, to), "write it anew with -Dpopulation.write=true");
        }
    }

    @Test
    void everyNumberSaysWhereItComesFrom() {
        for (Parameter each : Parameter.values()) {
            assertTrue(!each.source().isBlank() && !each.unit().isBlank(), each.toString());
        }
    }
}
