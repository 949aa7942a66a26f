package nutation.cli;

import java.util.concurrent.Callable;
import nutation.engine.diary.DiarySchema;
import nutation.server.start.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Checks a diary line by line.
@Command(
        name = "check",
        description = "Check a diary line by line: format, fields, times, codes.",
        footer = {"", "Example:", "  nutation check --diary examples/first-day/diary.jsonl"},
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final Output output = new Output();

    @Option(names = "--schema", description = "Print the JSON Schema (2020-12) of one entry, and check nothing.")
    boolean schema;

    @Override
    public Integer call() throws Blocked, CannotStart, RefusedDiary {
        if (schema) {
            output.print(DiarySchema.json() + "\n");
            return ExitCode.DONE;
        }
        CheckedDiary diary = source.checked();
        boolean good = diary.refusals().isEmpty();
        if (!good && !output.json) {
            throw new RefusedDiary(diary);
        }
        output.tell(diary.json(), diary.entries().size() + " entries, none refused.");
        return good ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
