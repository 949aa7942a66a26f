package nutation.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nutation.server.NutationServer;
import nutation.server.RunningServer;
import nutation.server.settings.Asked;
import nutation.server.settings.Reach;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the app on this computer.
@Command(
        name = "serve",
        description = {
            "Start the app on this computer, for this computer only, and open it.",
            "With a certificate, or behind a proxy with one, it is for other devices too: see docs/operations.md."
        },
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: " + Settings.PORT + "). Another port is another diary in the "
                    + "browser: what this device keeps belongs to the address. 0 takes a free one, for trying out.")
    @Nullable
    Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (default: $NUTATION_DATA, else the system's usual place).")
    @Nullable
    String data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings (default: nutation.toml in the data folder, if it is there).")
    @Nullable
    Path config;

    @Option(names = "--tls", description = "Speak https: do not start without the certificate that the settings name.")
    boolean tls;

    @Option(names = "--behind-proxy", description = "A proxy in front speaks https.")
    boolean behindProxy;

    @Option(names = "--no-open", description = "Do not open the browser; only print the address.")
    boolean quiet;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws CannotStart, InterruptedException {
        Settings settings = Settings.read(DataFolder.of(data), config, new Asked(port, tls, behindProxy));
        try (RunningServer server = NutationServer.start(settings)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Nutation is at   " + server.address());
            out.println("The data lies in " + settings.data());
            server.managementPort().ifPresent(port -> out.println("Health, metrics  http://127.0.0.1:" + port));
            Optional<URI> pairing = server.firstPairing();
            pairing.ifPresent(address -> Invitation.print(address, out));
            out.println("Stop it with Ctrl+C.");
            out.flush();
            if (!quiet && settings.reach() instanceof Reach.Personal) {
                Browser.open(server.address());
            }
            server.await();
        }
        return ExitCode.DONE;
    }
}
