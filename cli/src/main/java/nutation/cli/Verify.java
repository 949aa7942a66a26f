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
import picocli.CommandLine.Parameters;

/// Proves a store or a backup.
@Command(
        name = "verify",
        description = {
            "Read every line of a backup, or of the diaries that a server keeps, and hold count and digest of each diary",
            "against what the store says of itself. The server may run meanwhile; nothing is changed."
        },
        footer = {"", "Example:", "  nutation verify diaries-2026-11-21.db --json"},
        mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A backup; without it the data folder, or the database that its settings name, is read.")
    @Nullable
    Path file;

    @Mixin
    final StoreWork work = new StoreWork();

    @Override
    public Integer call() throws CannotStart {
        Progress progress = work.progress();
        Proof proof = file == null ? Backups.verify(work.settings(), progress) : Backups.verifyFile(file, progress);
        Found found = new Found(proof);
        return found.tell(work.output, found.words() + ": all sound.");
    }
}
