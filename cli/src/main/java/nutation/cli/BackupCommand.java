package nutation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.server.Backups;
import nutation.server.start.CannotStart;
import nutation.server.store.NotCopied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Copies all diaries of a data folder into one file.
@Command(
        name = "backup",
        description = {
            "Copy all diaries of the data folder into one new file, and read every line of the copy.",
            "The server may run meanwhile. The file is not encrypted: keep it where only you can read it."
        },
        footer = {"", "Example:", "  nutation backup diaries-2026-11-21.db"},
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup; it must not be there yet.")
    Path file = Path.of("");

    @Mixin
    final StoreWork work = new StoreWork();

    @Override
    public Integer call() throws NotCopied, CannotStart {
        Found found = new Found(Backups.make(work.settings(), file, work.progress()));
        return found.tell(work.output, found.words() + ": copied to " + file + ", and every line was read back.");
    }
}
