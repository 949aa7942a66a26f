package nutation.server;

import java.nio.file.Path;

/// How the server is to run.
///
/// @param data the data folder; made when it is not there
/// @param port the loopback port, 1-65535; 0 takes any that is free (for tests: to a browser another port is another
///     diary)
public record ServerOptions(Path data, int port) {
    /// The port when nobody says otherwise.
    public static final int PORT = 7227;

    private static final int HIGHEST_PORT = 65_535;

    public ServerOptions {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port + " is not in 0-" + HIGHEST_PORT);
        }
    }

    /// The usual port.
    public static ServerOptions of(Path data) {
        return new ServerOptions(data, PORT);
    }

    public ServerOptions withPort(int port) {
        return new ServerOptions(data, port);
    }
}
