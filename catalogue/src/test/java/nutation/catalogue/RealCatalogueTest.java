package nutation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import org.junit.jupiter.api.Test;

/// What the design pages say of the catalogue is true of the compiled one.
class RealCatalogueTest {
    private static final Path DATA = Path.of("data");

    private final Catalogue catalogue = Compiled.catalogue();

    @Test
    void nothingIsFound() throws BadData {
        assertEquals(List.of(), Compile.of(DATA).findings());
    }

    @Test
    void theCompiledTextIsWhatTheDataGives() throws BadData {
        assertEquals(new CatalogueJson(DATA).build().text() + "\n", Compiled.text("catalogue.json"));
    }

    @Test
    void thereAre26ExercisesAndTheArticlesEntriesAre36() {
        assertEquals(26, catalogue.exercises().size());
        assertEquals(
                36,
                catalogue.sources().stream()
                        .mapToInt(each -> each.entries().size())
                        .sum());
        assertEquals(48, catalogue.rules().size());
    }

    @Test
    void thereAre110RungsAndTheWalkAboutTheRoom() {
        int rungs = uses().stream().mapToInt(each -> each.rungs().size()).sum();
        assertEquals(110 + 1, rungs);
    }

    /// ladders.md section 6: 138 yes, 160 in a way, 105 no; the table of S4 only takes away.
    @Test
    void theMatrixIsAtLeastAsStrictAsThePage() {
        List<Use> rows = uses().stream()
                .filter(each -> !each.ref().equals("walking/room"))
                .toList();
        assertEquals(31, rows.size());
        List<Cell> cells = rows.stream().flatMap(each -> each.cells().stream()).toList();
        assertEquals(403, cells.size());
        assertTrue(cells.stream()
                        .filter(each -> each.verdict() == Cell.Verdict.YES)
                        .count()
                <= 138);
        assertTrue(
                cells.stream().filter(each -> each.verdict() == Cell.Verdict.NO).count() >= 105);
    }

    @Test
    void noClinicianHasReviewedIt() {
        assertNull(catalogue.reviewedBy());
    }

    /// S7, R33: what stands on one foot is never the planner's.
    @Test
    void noUseOnOneFootIsThePlanners() {
        for (Use use : uses()) {
            assertTrue(!use.oneFoot() || use.offer() == Use.Offer.PRESCRIPTION, use.ref());
        }
    }

    /// Every reason that the engine can give has its sentence. Codes are read from the engine's own source.
    @Test
    void everyReasonOfTheEngineHasItsSentence() throws IOException {
        Pattern made = Pattern.compile("Reason\\s*\\.of\\(\\s*\"([A-Z][0-9]+)\",\\s*\"([a-z0-9-]+)\"\\s*\\)");
        List<String> missing = new ArrayList<>();
        int codes = 0;
        try (Stream<Path> files = Files.walk(Path.of("../engine/src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher code = made.matcher(Files.readString(file));
                while (code.find()) {
                    codes++;
                    String key = "reason." + code.group(1) + "." + code.group(2);
                    if (!Compiled.sentences("en").has(key)) {
                        missing.add(key + " of " + file.getFileName());
                    }
                }
            }
        }
        assertTrue(codes > 40, "only " + codes + " were found");
        assertEquals(List.of(), missing);
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (Exercise each : catalogue.exercises()) {
            uses.addAll(each.uses());
        }
        return uses;
    }
}
