package nutation.server.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nutation.server.FuzzedServer;
import nutation.server.start.CannotStart;

/// The whole way of a request: any bytes on the socket are answered without a fault.
public final class RequestFuzz {
    private static FuzzedServer server;

    private RequestFuzz() {}

    public static void fuzzerInitialize() throws IOException, CannotStart {
        Path folder = Files.createTempDirectory("fuzz");
        server = FuzzedServer.in(folder);
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        server.requireNoFault(input);
    }

    public static void fuzzerTearDown() {
        server.close();
    }
}
