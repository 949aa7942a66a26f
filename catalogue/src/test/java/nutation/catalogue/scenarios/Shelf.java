package nutation.catalogue.scenarios;

import java.io.IOException;
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

    private Shelf() {}

    static List<Scenario> all() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FILES)) {
            files = found.sorted().toList();
        }
        List<Scenario> all = new ArrayList<>();
        for (Path each : files) {
            String name = Objects.requireNonNull(each.getFileName()).toString();
            all.addAll(ScenarioFile.read(name, Files.readString(each)));
        }
        return all;
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
