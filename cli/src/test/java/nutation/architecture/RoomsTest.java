package nutation.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.architecture.Rooms.Room;
import org.junit.jupiter.api.Test;

/// The house is built as drawn.
class RoomsTest {
    private static final Path ROOT = Rooms.ROOT;

    @Test
    void noRoomReachesIntoOneThatItMayNotUse() {
        JavaClasses classes = Rooms.classes();
        for (Room room : Rooms.ALL) {
            EvaluationResult result = reachesOnly(room, room.mayUse()).evaluate(classes);
            assertFalse(result.hasViolation(), result.getFailureReport().toString());
        }
    }

    /// The control: with one room taken from the server's list the check fails.
    @Test
    void aForbiddenReachIsNoticed() {
        Room server = Rooms.ALL.stream()
                .filter(each -> each.name().equals("server"))
                .findFirst()
                .orElseThrow();
        assertTrue(reachesOnly(server, List.of("catalogue"))
                .evaluate(Rooms.classes())
                .hasViolation());
    }

    @Test
    void theEngineNeedsNothingButTheJdk() {
        EvaluationResult result = ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("nutation.engine..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "nutation.engine..", "java.lang..", "java.util..", "java.time..", "org.jspecify..")
                .evaluate(Rooms.classes());
        assertFalse(result.hasViolation(), result.getFailureReport().toString());
    }

    @Test
    void theDiagramIsDrawnFromTheSameList() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        assertTrue(page.contains(Rooms.diagram()), "ARCHITECTURE.md has to hold this diagram:\n" + Rooms.diagram());
    }

    @Test
    void theDrawnRoomsAreTheModulesOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        for (Room room : Rooms.ALL) {
            assertTrue(pom.contains("<module>" + room.name() + "</module>"), room.name());
        }
    }

    private static ArchRule reachesOnly(Room room, List<String> mayUse) {
        List<String> forbidden = new ArrayList<>();
        for (Room other : Rooms.ALL) {
            if (!other.equals(room) && !mayUse.contains(other.name())) {
                forbidden.add("nutation." + other.name() + "..");
            }
        }
        DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAPackage("nutation." + room.name() + "..");
        return ArchRuleDefinition.noClasses()
                .that(inside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new));
    }
}
