package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nutation.server.problem.ProblemType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// docs/api.md has every type of problem, as a server tells it. The page is written anew with `-Dapi.write=true`.
final class ProblemsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final String HEADING = "## Problems\n";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @TempDir
    static Path folder;

    private static final Map<ProblemType, JsonNode> EXAMPLES = new EnumMap<>(ProblemType.class);

    /// What a server says at each type's own address.
    private static final Map<ProblemType, Answer> ADDRESSES = new EnumMap<>(ProblemType.class);

    @BeforeAll
    static void askForTrouble() throws Exception {
        Files.createDirectory(folder.resolve("stopping"));
        try (ProblemExamples examples = new ProblemExamples(folder);
                Served served = Served.in(folder.resolve("pages"))) {
            for (ProblemType type : ProblemType.values()) {
                EXAMPLES.put(type, examples.of(type));
                ADDRESSES.put(type, served.bare("GET", type.address()).send());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProblemIsOfItsType(ProblemType type) {
        JsonNode problem = EXAMPLES.get(type);
        assertEquals(type.address(), problem.get("type").asString());
        assertEquals(type.title(), problem.get("title").asString());
        assertTrue(type.statuses().stream()
                .anyMatch(each -> each.value() == problem.get("status").asInt()));
        assertTrue(problem.get("detail").asString().endsWith("."), problem.toString());
    }

    /// The type of a problem is an address: whoever follows it reads what it means, without a key.
    @ParameterizedTest
    @EnumSource
    void itsAddressExplainsIt(ProblemType type) {
        Answer page = ADDRESSES.get(type);
        assertEquals(200, page.status());
        assertEquals(
                "text/plain;charset=utf-8",
                String.valueOf(page.header("content-type")).toLowerCase(Locale.ROOT));
        assertTrue(page.text().startsWith(type.code() + ": " + type.title() + "\n"), page.text());
        assertTrue(page.text().contains("docs/api.md#" + type.code()), page.text());
    }

    @Test
    void thePageHasThemAll() throws IOException {
        String page = Files.readString(PAGE);
        String whole = page.substring(0, page.indexOf(HEADING)) + problems();
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(PAGE, whole);
        }
        assertEquals(
                whole,
                Files.readString(PAGE),
                "mvn -pl server -am test -Dtest=ProblemsPageTest -Dapi.write=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false writes the page anew");
    }

    private static String problems() {
        StringBuilder text = new StringBuilder(HEADING);
        text.append("\nEach was brought about by a test, at a server, and is written down as it came.\n");
        for (ProblemType type : ProblemType.values()) {
            String statuses = type.statuses().stream()
                    .map(HttpStatus::value)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" or "));
            JsonNode example = EXAMPLES.get(type);
            TreeSet<String> more = new TreeSet<>(example.propertyNames());
            more.removeAll(List.of("type", "title", "status", "detail"));
            text.append("\n### ").append(type.code()).append("\n\n");
            text.append(statuses).append(" ").append(type.title()).append(". ").append(type.when());
            if (!more.isEmpty()) {
                text.append(" Further members: `")
                        .append(String.join("`, `", more))
                        .append("`.");
            }
            text.append("\n\n```json\n").append(pretty(example)).append("\n```\n");
        }
        return text.toString();
    }

    /// Ids that a server draws by lot are those of nobody.
    private static String pretty(JsonNode example) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(example)
                .replace("\r\n", "\n")
                .replaceAll("(?<=id from the log: )" + ID, "00000000-0000-4000-8000-000000000000");
    }
}
