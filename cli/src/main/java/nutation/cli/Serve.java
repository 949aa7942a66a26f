package nutation.cli;

import java.util.concurrent.Callable;
import nutation.server.NutationServer;
import nutation.server.RunningServer;
import nutation.server.ServerOptions;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the app on this computer.
@Command(
        name = "serve",
        description = "Start the app on this computer, for this computer only, and open it.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: " + ServerOptions.PORT + "). Another port is another diary in the "
                    + "browser: what this device keeps belongs to the address. 0 takes a free one, for trying out.")
    int port = ServerOptions.PORT;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (default: $NUTATION_DATA, else the system's usual place).")
    @Nullable
    String data;

    @Option(names = "--no-open", description = "Do not open the browser; only print the address.")
    boolean quiet;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws CannotStart, InterruptedException {
        ServerOptions options = new ServerOptions(DataFolder.of(data), port);
        try (RunningServer server = NutationServer.start(options)) {
            var out = spec.commandLine().getOut();
            out.println("Nutation is at   " + server.address());
            out.println("The data lies in " + options.data());
            out.println("Stop it with Ctrl+C.");
            out.flush();
            if (!quiet) {
                Browser.open(server.address());
            }
            server.await();
        }
        return ExitCode.DONE;
    }
}
