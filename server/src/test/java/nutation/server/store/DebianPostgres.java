package nutation.server.store;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL as Debian packages it, on a loopback port, with data of its own, until the tests end.
final class DebianPostgres {
    static final Path HOME = Path.of("/usr/lib/postgresql/15");

    private DebianPostgres() {}

    /// Starts it; all its settings are its own defaults.
    ///
    /// @return its port
    static int start() throws IOException {
        Path folder = Files.createTempDirectory("postgres");
        Path data = folder.resolve("data");
        run(folder, "initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder, data)));
        int port = free();
        String options = "-h 127.0.0.1 -k " + folder + " -p " + port;
        run(
                folder,
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options,
                "start");
        return port;
    }

    private static void stop(Path folder, Path data) {
        try {
            run(folder, "pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
            delete(folder);
        } catch (IOException e) {
            System.err.println("PostgreSQL of a test was not stopped: " + e.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (Path each : inside.toList().reversed()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /// PostgreSQL refuses to run as root; in a user space of its own nobody is root.
    private static void run(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(HOME.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("said").toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + ": " + Files.readString(folder.resolve("said")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
