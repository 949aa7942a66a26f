package nutation.catalogue.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nutation.figure.motion.Region;
import nutation.figure.motion.Thing;
import nutation.figure.motion.Tracked;
import org.junit.jupiter.api.Test;

/// The schema of motion.yaml knows every code that the figure knows.
class SchemaTest {
    @Test
    void everyCodeOfTheFigureIsInTheSchema() throws IOException {
        String schema = Files.readString(Path.of("schema", "motion.schema.json"));
        List<String> missing = Stream.of(
                        Arrays.stream(Region.values()).map(Region::code),
                        Arrays.stream(Tracked.values()).map(Tracked::code),
                        Arrays.stream(Thing.Kind.values()).map(Thing.Kind::code))
                .flatMap(codes -> codes)
                .filter(code -> !schema.contains("\"" + code + "\""))
                .toList();
        assertEquals(List.of(), missing);
    }
}
