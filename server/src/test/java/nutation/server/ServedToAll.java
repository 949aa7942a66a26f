package nutation.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One server in personal mode for all tests of a class: started before them, stopped after them, its folder removed.
final class ServedToAll implements OwnPage, BeforeAllCallback, AfterAllCallback {
    private @Nullable Path folder;
    private @Nullable Served served;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("served");
        served = Served.in(folder.resolve("data"));
    }

    @Override
    public RunningServer server() {
        return Objects.requireNonNull(served).server();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        Objects.requireNonNull(served).close();
        try (Stream<Path> all = Files.walk(Objects.requireNonNull(folder))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
