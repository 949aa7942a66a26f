package nutation.catalogue.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All scenario files, and the page that lists them.
final class Shelf {
    /// The top of the repository.
    static final Path ROOT = root();

    static final Path PAGE = ROOT.resolve("docs/scenarios.md");

    private static final Path FILES = ROOT.resolve("catalogue/src/test/resources/scenarios");

    /// Read once: whoever runs one scenario alone, thousands of times, asks for all of them each time.
    private static final List<Scenario> ALL = read();

    private Shelf() {}

    static List<Scenario> all() {
        return ALL;
    }

    private static List<Scenario> read() {
        try (Stream<Path> found = Files.list(FILES)) {
            List<Scenario> all = new ArrayList<>();
            for (Path each : found.sorted().toList()) {
                String name = Objects.requireNonNull(each.getFileName()).toString();
                all.addAll(ScenarioFile.read(name, Files.readString(each)));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("docs/rules.md"))) {
            at = Objects.requireNonNull(
                    at.getParent(), "no docs/rules.md above " + Path.of("").toAbsolutePath());
        }
        return at;
    }
}
