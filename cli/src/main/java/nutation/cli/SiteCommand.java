package nutation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.cli.site.Site;
import nutation.engine.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the app as files for any web host.
@Command(
        name = "site",
        description = {
            "Write the app as static files for any https host: no server of ours is needed.",
            "The folder must be new, empty or an earlier site, which is then brought up to date.",
            "Everything works from there but the keeping of one diary on several devices."
        },
        footer = {"", "Example:", "  nutation site public"},
        mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder, such as public.")
    Path folder = Path.of("");

    @Mixin
    final Output output = new Output();

    @Override
    public Integer call() throws Blocked {
        try {
            Site.Written written = Site.write(folder);
            JsonObject result = JsonObject.build()
                    .with("folder", folder.toString())
                    .with("files", written.files())
                    .with("bytes", Math.toIntExact(written.bytes()))
                    .done();
            output.tell(
                    result,
                    written.files() + " files, " + written.bytes() / 1024 + " KiB, in " + folder
                            + "\nPut them on a host that speaks https. docs/hosting.md says how, and which headers help.");
            return ExitCode.DONE;
        } catch (Site.NotOurs e) {
            throw new Blocked(folder + " holds " + e.found()
                    + ", which is not of this site. Name a new folder, an empty one, or an earlier site.");
        } catch (IOException e) {
            throw new Blocked(
                    folder + " cannot be written: " + e.getMessage() + ". Name a folder that you may write to.");
        }
    }
}
