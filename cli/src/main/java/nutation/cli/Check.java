package nutation.cli;

import java.util.concurrent.Callable;
import nutation.engine.diary.DiarySchema;
import nutation.server.start.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Checks a diary line by line.
@Command(
        name = "check",
        description = "Check a diary line by line: format, fields, times, codes.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Option(names = "--json", description = "Print the result as one line of JSON.")
    boolean json;

    @Option(names = "--schema", description = "Print the JSON Schema (2020-12) of one entry, and check nothing.")
    boolean schema;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart {
        var out = spec.commandLine().getOut();
        if (schema) {
            out.println(DiarySchema.json());
            out.flush();
            return ExitCode.DONE;
        }
        CheckedDiary diary = CheckedDiary.of(source.read(System.in));
        if (!diary.refusals().isEmpty()) {
            return diary.tell(spec.commandLine(), json);
        }
        out.println(json ? diary.json().text() : diary.entries().size() + " entries, none refused.");
        out.flush();
        return ExitCode.DONE;
    }
}
