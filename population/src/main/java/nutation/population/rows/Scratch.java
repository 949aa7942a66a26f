package nutation.population.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for one work, taken away with all that is in it when it is closed, also where the work failed.
///
/// @param folder where it is
public record Scratch(Path folder) implements AutoCloseable {
    /// A new, empty one among the system's own.
    ///
    /// @param name what its name begins with
    public static Scratch of(String name) throws IOException {
        return new Scratch(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
