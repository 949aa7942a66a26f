package nutation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.server.Backups;
import nutation.server.start.CannotStart;
import nutation.server.store.Progress;
import nutation.server.store.Proof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Proves a store or a backup.
@Command(
        name = "verify",
        description = {
            "Read every line of a backup, or of the diaries that a server keeps, and hold count and digest of each diary",
            "against what the store says of itself. The server may run meanwhile; nothing is changed."
        },
        mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A backup; without it the data folder, or the database that its settings name, is read.")
    @Nullable
    Path file;

    @Mixin
    final SettingsOption kept = new SettingsOption();

    @Option(names = "--json", description = "Print what was found as one line of JSON.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        var line = spec.commandLine();
        Progress progress = new ProgressLine(line.getErr());
        Proof proof = file == null ? Backups.verify(kept.settings(), progress) : Backups.verifyFile(file, progress);
        Found found = new Found(proof);
        return found.tell(line, json, found.words() + ": all sound.");
    }
}
