package nutation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nutation.catalogue.check.Check;
import nutation.catalogue.check.Finding;
import nutation.catalogue.check.Language;
import nutation.catalogue.check.TextCheck;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CatalogueReader;
import nutation.engine.explain.Texts;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One thing broken on purpose, and the check that is there for it says so.
class ChecksNoticeTest {
    private static final List<String> BANNED = List.of("misaligned", "all clear");
    private static final List<String> BODY = List.of("knee");

    @TempDir
    Path folder;

    @Test
    void anEntryThatNoExerciseNames() throws Exception {
        assertFound("\"entries\":[\"A1-3\",\"A3-8\"]", "\"entries\":[\"A1-3\"]", "A3-8");
    }

    @Test
    void aReferenceToNothing() throws Exception {
        assertFound("\"gentler\":[\"pelvic-tilt/main\"]", "\"gentler\":[\"pelvic-tilt/hard\"]", "pelvic-tilt/hard");
    }

    @Test
    void aStepThatChangesTwoThings() throws Exception {
        // The second rung of the tilt: 12 repetitions; now held longer as well.
        assertFound("\"hold\":5,\"reps\":12,\"sets\":1", "\"hold\":6,\"reps\":12,\"sets\":1", "2 things change");
    }

    @Test
    void secondsThatDoNotAddUp() throws Exception {
        assertFound("\"total\":108", "\"total\":109", "its parts add up to 108");
    }

    @Test
    void aDoseAboveTheLargestStated() throws Exception {
        assertFound("\"hold\":5,\"reps\":15,\"sets\":1", "\"hold\":5,\"reps\":16,\"sets\":1", "16 where the articles");
    }

    @Test
    void aCellWithoutItsReason() throws Exception {
        assertFound("\"cell\":\"N\",\"reasons\":[\"s1\"]", "\"cell\":\"N\",\"reasons\":[]", "without a reason");
        assertFound("\"cell\":\"N\",\"reasons\":[\"s1\"]", "\"cell\":\"N\",\"reasons\":[\"z9\"]", "no such reason z9");
    }

    @Test
    void aCodeWithoutItsWords() throws Exception {
        SortedMap<String, String> texts = texts();
        texts.remove("exercise.bridge.name");
        assertFound(catalogue(), texts, "exercise.bridge.name");
    }

    @Test
    void aPartOfAMoveWithoutItsCue() throws Exception {
        SortedMap<String, String> texts = texts();
        texts.remove("exercise.knee-stirs.cue.lower");
        assertFound(catalogue(), texts, "exercise.knee-stirs.cue.lower");
    }

    @Test
    void aBannedWord() throws Exception {
        SortedMap<String, String> texts = texts();
        texts.put("exercise.bridge.summary", "It puts a Misaligned joint right.");
        assertFound(catalogue(), texts, "misaligned");
    }

    @Test
    void aCueThatIsTooLong() throws Exception {
        SortedMap<String, String> texts = texts();
        texts.put("exercise.bridge.cue.move", "Lift ".repeat(16) + "now.");
        assertFound(catalogue(), texts, "17 words");
    }

    @Test
    void aTextThatIsHardToRead() throws Exception {
        SortedMap<String, String> texts = texts();
        texts.put(
                "exercise.bridge.summary",
                "Simultaneously contracting the gluteal musculature facilitates considerable lumbopelvic stabilisation, "
                        .repeat(4));
        assertFound(catalogue(), texts, "reading grade");
    }

    /// The schemas find a slip of the pen in the file where it was made.
    @Test
    void aFieldThatTheSchemaDoesNotKnow() throws Exception {
        copy(Path.of("data"), folder.resolve("data"));
        copy(Path.of("schema"), folder.resolve("schema"));
        Path file = folder.resolve("data/exercises/bridge/exercise.yaml");
        Files.writeString(file, Files.readString(file) + "\nrepz: 3\n");
        List<Finding> findings = Schemas.findings(folder.resolve("data"));
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().toString().contains("bridge")
                && findings.toString().contains("repz"));
    }

    @Test
    void aPoseThatTheSchemaDoesNotKnow() throws Exception {
        copy(Path.of("data"), folder.resolve("data"));
        copy(Path.of("schema"), folder.resolve("schema"));
        Path file = folder.resolve("data/exercises/bridge/motion.yaml");
        Files.writeString(file, Files.readString(file) + "\nend: {pelvic: [1, 2, 3]}\n");
        List<Finding> findings = Schemas.findings(folder.resolve("data"));
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().toString().contains("bridge/motion.yaml")
                && findings.toString().contains("pelvic"));
    }

    private static void assertFound(String from, String to, String found) throws Exception {
        String json = Compiled.text("catalogue.json");
        assertTrue(json.contains(from), "the fixture has nothing to break: " + from);
        assertFound(CatalogueReader.read(json.replace(from, to)), texts(), found);
    }

    private static void assertFound(Catalogue catalogue, SortedMap<String, String> texts, String found) {
        List<Finding> findings = new ArrayList<>();
        Check.all().forEach(check -> findings.addAll(check.findings(catalogue)));
        Language language = new Language("en", texts, BANNED, BODY);
        TextCheck.all(language).forEach(check -> findings.addAll(check.findings(catalogue, language)));
        assertTrue(
                findings.stream().anyMatch(each -> each.toString().contains(found)), found + " is not in " + findings);
    }

    private static Catalogue catalogue() {
        return Compiled.catalogue();
    }

    private static SortedMap<String, String> texts() throws JsonRefused {
        return new TreeMap<>(Texts.read(Compiled.text("text.en.json")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
