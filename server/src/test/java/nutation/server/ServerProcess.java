package nutation.server;

import java.nio.file.Path;
import java.time.InstantSource;
import nutation.server.settings.Settings;

/// A whole server in a process of its own, for tests that kill it. Prints its port and its key.
public final class ServerProcess {
    private ServerProcess() {}

    /// Argument: the data folder.
    public static void main(String[] args) throws Exception {
        try (RunningServer server = NutationServer.start(
                Settings.personal(Path.of(args[0]), 0), new Served.CountingCoach(), InstantSource.system())) {
            System.out.println(server.port() + " " + server.address().getQuery().substring("key=".length()));
            server.await();
        }
    }
}
