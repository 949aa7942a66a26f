package nutation.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.server.Inviting;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes a pairing code for a new diary, or for one whose devices are all lost.
@Command(
        name = "invite",
        description = "Make a new diary on the running server, and show the code that pairs its first device.",
        mixinStandardHelpOptions = true)
final class Invite implements Callable<Integer> {
    @Option(
            names = "--diary",
            paramLabel = "ID",
            description = "A code for this diary instead of a new one, for somebody who has lost every device. The app"
                    + " shows the id on the page of the devices.")
    String diary = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of the server (default: $NUTATION_DATA, else the system's usual place).")
    @Nullable
    String data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws CannotStart, Blocked {
        Path folder = DataFolder.of(data);
        URI address = Inviting.invite(folder, diary)
                .orElseThrow(() -> new Blocked(
                        diary.isEmpty()
                                ? "No server with https runs on the folder " + folder
                                        + ". Start one with nutation serve --tls, or name its folder with --data DIR."
                                : "Nobody has the diary " + diary + " on the server of " + folder
                                        + ", or no server with https runs there."));
        Invitation.print(address, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
