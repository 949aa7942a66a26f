package nutation.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Inside a room, too, one thing rests on another and never the other way round.
class CirclesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutation.engine.(*)..",
                "nutation.figure.(*)..",
                "nutation.server.(*)..",
                "nutation.population.(*).."
            })
    void packagesFormNoCircle(String packages) {
        EvaluationResult result = SlicesRuleDefinition.slices()
                .matching(packages)
                .should()
                .beFreeOfCycles()
                .evaluate(Rooms.classes());
        assertFalse(result.hasViolation(), result.getFailureReport().toString());
    }

    @Test
    void theClassesAreThere() {
        JavaClasses classes = Rooms.classes();
        assertTrue(classes.contain("nutation.engine.Coach"), "the engine");
        assertTrue(classes.contain("nutation.figure.draw.Drawing"), "the figure");
    }
}
