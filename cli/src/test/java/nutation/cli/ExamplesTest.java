package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every diary with a story gives the day that stands beside it: `examples/NAME/day-DATE.txt`.
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsDay() throws IOException {
        List<Path> days;
        try (Stream<Path> files = Files.walk(Run.ROOT.resolve("examples"))) {
            days = files.filter(each -> each.getFileName().toString().matches("day-.*\\.txt"))
                    .sorted()
                    .toList();
        }
        assertFalse(days.size() < 3, "only " + days);
        return days.stream()
                .map(each -> DynamicTest.dynamicTest(Run.ROOT.relativize(each).toString(), () -> {
                    String file = each.getFileName().toString();
                    String date = file.substring("day-".length(), file.length() - ".txt".length());
                    Run run = Run.of(
                            "today",
                            "--date",
                            date,
                            "--diary",
                            each.resolveSibling("diary.jsonl").toString());
                    assertEquals(Files.readString(each), run.out());
                }));
    }
}
