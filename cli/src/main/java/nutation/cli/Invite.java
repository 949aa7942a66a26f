package nutation.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.engine.json.JsonObject;
import nutation.server.Inviting;
import nutation.server.start.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a pairing code for a new diary, or for one whose devices are all lost.
@Command(
        name = "invite",
        description = "Make a new diary on the running server, and show the code that pairs its first device.",
        footer = {"", "Example:", "  nutation invite"},
        mixinStandardHelpOptions = true)
final class Invite implements Callable<Integer> {
    @Option(
            names = "--diary",
            paramLabel = "ID",
            description = "A code for this diary instead of a new one, for somebody who has lost every device. The app"
                    + " shows the id on the page of the devices.")
    String diary = "";

    @Mixin
    final DataOption data = new DataOption();

    @Mixin
    final Output output = new Output();

    @Override
    public Integer call() throws CannotStart, Blocked {
        Path folder = data.folder();
        URI address = Inviting.invite(folder, diary)
                .orElseThrow(() -> new Blocked(
                        diary.isEmpty()
                                ? "No server with https runs on the folder " + folder
                                        + ". Start one with nutation serve --tls, or name its folder with --data DIR."
                                : "Nobody has the diary " + diary + " on the server of " + folder
                                        + ", or no server with https runs there."));
        output.tell(JsonObject.build().with("address", address.toString()).done(), Invitation.words(address));
        return ExitCode.DONE;
    }
}
