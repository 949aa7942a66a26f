package nutation.cli;

import java.util.concurrent.Callable;
import nutation.server.NutationServer;
import nutation.server.RunningServer;
import nutation.server.settings.Asked;
import nutation.server.settings.Reach;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Starts the app on this computer.
@Command(
        name = "serve",
        description = {
            "Start the app on this computer, for this computer only, and open it.",
            "With a certificate, or behind a proxy with one, it is for other devices too: see docs/operations.md."
        },
        footer = {"", "Example:", "  nutation serve --port 0 --no-open"},
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: " + Settings.PORT + "). Another port is another diary in the "
                    + "browser: what this device keeps belongs to the address. 0 takes a free one, for trying out.")
    @Nullable
    Integer port;

    @Mixin
    final SettingsOption kept = new SettingsOption();

    @Option(names = "--tls", description = "Speak https: do not start without the certificate that the settings name.")
    boolean tls;

    @Option(names = "--behind-proxy", description = "A proxy in front speaks https.")
    boolean behindProxy;

    @Option(names = "--no-open", description = "Do not open the browser; only print the address.")
    boolean quiet;

    @Mixin
    final Output output = new Output();

    @Override
    public Integer call() throws CannotStart, InterruptedException {
        Settings settings = kept.settings(new Asked(port, tls, behindProxy));
        try (RunningServer server = NutationServer.start(settings)) {
            Started started = Started.of(server, settings);
            output.tell(started.json(), started.words());
            if (!quiet && settings.reach() instanceof Reach.Personal) {
                Browser.open(server.address());
            }
            server.await();
        }
        return ExitCode.DONE;
    }
}
