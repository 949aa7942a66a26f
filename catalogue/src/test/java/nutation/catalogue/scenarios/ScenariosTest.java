package nutation.catalogue.scenarios;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every written scenario comes out as it is expected. A failure shows the drawn weeks and what was different.
class ScenariosTest {

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsExpected() {
        return Shelf.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.file() + ": " + each.name(), () -> {
                    List<String> differences = Life.differences(each);
                    if (!differences.isEmpty()) {
                        fail("\n" + each.text().stripTrailing() + "\n\n  different: "
                                + String.join("\n  different: ", differences));
                    }
                }));
    }
}
