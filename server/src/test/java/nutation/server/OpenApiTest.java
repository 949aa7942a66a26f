package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.DiarySchema;
import nutation.engine.diary.Line;
import nutation.server.day.EngineCoaching;
import nutation.server.problem.ProblemType;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the interface is true: it has every route and no other, it is OpenAPI 3.1, and each example that
/// stands in it is sent to a server, whose answer fits.
final class OpenApiTest {
    /// What is no interface of ours to describe: the app's files, and FHIR, which describes itself at `/fhir/metadata`.
    private static final Set<String> OTHERS = Set.of("GET /**", "SERVLET /fhir/*");

    private static final String LIMITS = """
            limits.claims-a-minute = 1000
            limits.all-claims-a-minute = 10000
            """;

    @TempDir
    static Path folder;

    private static final Routes OF_PERSONAL = new Routes(EngineCoaching.fromClassPath());
    private static final Routes OF_HTTPS = new Routes(EngineCoaching.fromClassPath());
    private static Served personal;
    private static Shared https;
    private static String yaml;
    private static OpenApi openApi;

    @BeforeAll
    static void start() throws CannotStart, IOException {
        personal = Served.in(folder.resolve("personal"), OF_PERSONAL);
        https = Shared.in(folder, LIMITS, OF_HTTPS, InstantSource.system());
        yaml = https.bare("GET", "/api/openapi.yaml").send().text();
        openApi = OpenApi.of(yaml);
    }

    @AfterAll
    static void stop() {
        personal.close();
        https.close();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
        Set<String> routes = new TreeSet<>(OF_PERSONAL.all());
        routes.addAll(OF_HTTPS.all());
        assertTrue(routes.removeAll(OTHERS));
        routes.removeIf(each -> each.startsWith("ANY ")); // not there, and says so
        assertEquals(routes, openApi.routes());
    }

    @Test
    void itIsADocumentOfOpenApi31() {
        assertTrue(yaml.startsWith("openapi: 3.1."), yaml.substring(0, 20));
        assertEquals(List.of(), openApi.faults());
    }

    /// The control: the library notices what is wrong.
    @Test
    void aDocumentThatIsNoneIsNoticed() {
        for (String[] each : new String[][] {
            {"      operationId: day\n", "      operation: day\n"},
            {"          in: query\n", "          in: body\n"},
            {"  version: 0.1.0\n", ""},
            {"          description: The day\n", ""}
        }) {
            String broken = yaml.replaceFirst(each[0], each[1]);
            assertNotEquals(yaml, broken, each[0]);
            assertFalse(OpenApi.of(broken).faults().isEmpty(), each[0] + " is not missed");
        }
    }

    @Test
    void bothServersDescribeThemselvesAlike() throws IOException {
        Answer answer = personal.bare("GET", "/api/openapi.yaml").send();
        assertEquals(yaml, answer.text());
        assertEquals("no-cache", answer.header("cache-control"));
        assertEquals(
                DiarySchema.json(),
                personal.bare("GET", "/api/entry.schema.json").send().text());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnsweredAsItIsWritten() {
        List<DynamicTest> tests = new ArrayList<>();
        for (DescribedOperation operation : openApi.operations()) {
            int before = tests.size();
            for (DescribedResponse response : operation.responses()) {
                for (String example : response.examples()) {
                    tests.add(DynamicTest.dynamicTest(
                            operation.id() + ", " + response.status() + ": " + example,
                            () -> replay(operation, response, example)));
                }
            }
            assertTrue(tests.size() > before, operation + " has no example");
        }
        return tests.stream();
    }

    private static void replay(DescribedOperation operation, DescribedResponse response, String example)
            throws Exception {
        for (String type : response.types()) {
            JsonNode written = response.written(type, example);
            if (written != null) {
                fits(response, type, written);
            }
        }
        Answer answer = new Replay(personal, https, folder).send(operation, example);
        assertEquals(response.status(), String.valueOf(answer.status()), answer.text());
        assertEquals(List.of(), response.faults(answer));
        if (response.types().isEmpty()) {
            assertEquals(0, answer.body().length);
            return;
        }
        String type = Objects.requireNonNull(answer.header("content-type")).split(";", -1)[0];
        assertTrue(response.types().contains(type), type + " is none of " + response.types());
        boolean json = type.endsWith("json");
        fits(response, type, json ? answer.json() : JsonMapper.shared().valueToTree(answer.text()));
    }

    private static void fits(DescribedResponse response, String type, JsonNode body) {
        assertEquals(List.of(), response.faults(type, body), body.toString());
        if (type.equals(Served.DIARY_TYPE)) {
            body.asString().lines().forEach(OpenApiTest::isEntry);
        }
        if (type.equals("application/problem+json")) {
            isKnown(body);
        }
    }

    private static void isEntry(String line) {
        assertTrue(DiaryReader.readLine(line, 1) instanceof Line.Accepted, line);
    }

    private static void isKnown(JsonNode problem) {
        String address = problem.get("type").asString();
        ProblemType type =
                ProblemType.of(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        assertEquals(type.address(), address);
        assertEquals(type.title(), problem.get("title").asString());
        int status = problem.get("status").asInt();
        assertTrue(type.statuses().stream().anyMatch(each -> each.value() == status), problem.toString());
    }

    /// The largest answer, over every story and its days.
    @Test
    void everyDayOfEveryStoryFitsItsSchema() throws IOException, CannotStart {
        int days = 0;
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            for (Path each : files.filter(file -> file.getFileName().toString().startsWith("day-"))
                    .toList()) {
                Shared.Device device = https.invited(folder.resolve("data"));
                device.upload(Files.readString(each.resolveSibling("diary.jsonl")))
                        .send();
                String date = each.getFileName().toString().substring("day-".length(), "day-2026-11-21".length());
                JsonNode day = device.get("/api/day?date=" + date).send().json();
                assertEquals(List.of(), openApi.faults("#/components/schemas/Day", day), each.toString());
                days++;
            }
        }
        assertTrue(days > 8, days + " days");
    }

    /// The control: a schema that stands where it is used, and is not shared, is looked at too.
    @Test
    void anAddressThatIsMissingIsNoticed() {
        DescribedResponse made = openApi.operations().stream()
                .filter(each -> each.id().equals("makeFeed"))
                .findFirst()
                .orElseThrow()
                .responses()
                .getFirst();
        assertFalse(made.faults("application/json", JsonMapper.shared().readTree("{}"))
                .isEmpty());
    }

    /// The control: an answer with a member more, or of another kind, does not fit.
    @Test
    void aDayThatIsNoneIsNoticed() throws IOException, CannotStart {
        String day = https.invited(folder.resolve("data"))
                .get("/api/day?date=2026-11-21")
                .send()
                .text();
        for (String broken : List.of(
                day.replaceFirst("\\{", "{\"more\":1,"),
                day.replaceFirst("\"stage\":\\d", "\"stage\":\"one\""),
                day.replaceFirst("\"rule\":\"\\w+\",", ""),
                day.replaceFirst("\"level\":\"[a-z-]+\"", "\"level\":\"well\""))) {
            assertNotEquals(day, broken);
            JsonNode body = JsonMapper.shared().readTree(broken);
            assertFalse(openApi.faults("#/components/schemas/Day", body).isEmpty(), broken.substring(0, 200));
        }
    }
}
