package nutation.cli;

import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.explain.Sentences;
import nutation.server.start.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the person may do on a date, and why.
@Command(
        name = "today",
        description = "What today holds, and why: the same answer that the page shows.",
        mixinStandardHelpOptions = true)
final class Today implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final DateOption date = new DateOption();

    @Option(names = "--json", description = "Print the engine's canonical answer, one line of JSON.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart {
        int day = date.day();
        CheckedDiary diary = CheckedDiary.of(source.read(System.in));
        if (!diary.refusals().isEmpty()) {
            return diary.tell(spec.commandLine(), json);
        }
        Catalogue catalogue = Compiled.catalogue();
        Day answer = Coach.day(catalogue, diary.history(), day);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(answer.text());
        } else {
            Sentences sentences = Compiled.sentences("en");
            out.print(new DayText(catalogue, sentences).of(answer));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
