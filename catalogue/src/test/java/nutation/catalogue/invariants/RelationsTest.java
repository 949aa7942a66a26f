package nutation.catalogue.invariants;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds between two diaries that differ in one thing.
final class RelationsTest {
    @TestFactory
    Stream<DynamicTest> everyPair() {
        Pairs pairs = Pairs.all();
        return Relations.ALL.stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    String report = pairs.report(each);
                    if (report != null) {
                        fail(report);
                    }
                    assertTrue(
                            Everyone.ALONE != null || pairs.count(each) >= Pairs.PAIRS,
                            () -> "only " + pairs.count(each) + " pairs");
                }));
    }
}
