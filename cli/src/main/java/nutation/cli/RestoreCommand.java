package nutation.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nutation.server.Backups;
import nutation.server.start.CannotStart;
import nutation.server.store.NotCopied;
import nutation.server.store.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup into a data folder.
@Command(
        name = "restore",
        description = {
            "Put a backup into the data folder, after every line of it was read. Stop the server first.",
            "A diary that was deleted in this folder stays deleted, also when the backup still has it."
        },
        footer = {"", "Example:", "  nutation restore diaries-2026-11-21.db --data elsewhere"},
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    Path file = Path.of("");

    @Mixin
    final StoreWork work = new StoreWork();

    @Option(
            names = "--replace",
            description = "Put the diary that is there aside. Without this a folder that holds one is left alone.")
    boolean replace;

    @Override
    public Integer call() throws NotCopied, CannotStart {
        Restore.Restored restored = Backups.restore(work.settings(), file, replace, work.progress());
        Found found = new Found(restored.proof());
        return found.tell(work.output, sentence(found, restored));
    }

    private String sentence(Found found, Restore.Restored restored) {
        StringBuilder text = new StringBuilder(found.words() + ": restored to " + work.kept.data.folder() + ".");
        if (restored.stayDeleted() > 0) {
            text.append("%nOf the backup, %d stay deleted: they were deleted here.".formatted(restored.stayDeleted()));
        }
        restored.aside()
                .ifPresent(aside ->
                        text.append("%nWhat was there before is in %s. Delete it when you are sure.".formatted(aside)));
        return text.toString();
    }
}
