package nutation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.server.Backups;
import nutation.server.start.CannotStart;
import nutation.server.store.NotCopied;
import nutation.server.store.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Copies all diaries of a data folder into one file.
@Command(
        name = "backup",
        description = {
            "Copy all diaries of the data folder into one new file, and read every line of the copy.",
            "The server may run meanwhile. The file is not encrypted: keep it where only you can read it."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup; it must not be there yet.")
    Path file = Path.of("");

    @Mixin
    final SettingsOption kept = new SettingsOption();

    @Option(names = "--json", description = "Print what was found as one line of JSON.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws NotCopied, CannotStart {
        var line = spec.commandLine();
        Proof proof = Backups.make(kept.settings(), file, new ProgressLine(line.getErr()));
        Found found = new Found(proof);
        return found.tell(line, json, found.words() + ": copied to " + file + ", and every line was read back.");
    }
}
