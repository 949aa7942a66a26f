package nutation.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.diary.Dates;
import nutation.engine.explain.Sentences;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the person may do on a date, and why.
@Command(
        name = "today",
        description = "What today holds, and why: the same answer that the page shows.",
        mixinStandardHelpOptions = true)
final class Today implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Another date than today.")
    @Nullable
    String date;

    @Option(names = "--json", description = "Print the engine's canonical answer, one line of JSON.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart {
        int day = date();
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

    private int date() {
        if (date == null) {
            return (int) LocalDate.now(ZoneId.systemDefault()).toEpochDay();
        }
        Integer parsed = Dates.parse(date);
        if (parsed == null) {
            throw new ParameterException(spec.commandLine(), "--date " + date + " is no date. Write it as 2026-11-21.");
        }
        return parsed;
    }
}
