package nutation.server;

import java.nio.file.Path;
import java.time.InstantSource;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;

/// A whole server in a process of its own, for tests that kill it and for figures. Prints its port, and in personal
/// mode its key.
public final class ServerProcess {
    private ServerProcess() {}

    /// Arguments: the data folder, and perhaps a file of settings.
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Settings settings =
                args.length > 1 ? Settings.read(data, Path.of(args[1]), Asked.NOTHING) : Settings.personal(data, 0);
        try (RunningServer server =
                NutationServer.start(settings, new Served.CountingCoach(), InstantSource.system())) {
            String query = server.address().getQuery();
            System.out.println(server.port() + " " + (query == null ? "" : query.substring("key=".length())));
            server.await();
        }
    }
}
