package nutation.cli;

import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.server.start.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What the person may do on a date, and why.
@Command(
        name = "today",
        description = {
            "What today holds, and why: the same answer that the page shows.",
            "With --json it is the engine's canonical answer."
        },
        footer = {"", "Example:", "  nutation today --date 2026-11-21 --diary examples/first-day/diary.jsonl"},
        mixinStandardHelpOptions = true)
final class Today implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final DateOption date = new DateOption();

    @Mixin
    final Output output = new Output();

    @Override
    public Integer call() throws Blocked, CannotStart, RefusedDiary {
        Catalogue catalogue = Compiled.catalogue();
        int day = date.day();
        Day answer = Coach.day(catalogue, source.history(), day);
        output.print(output.json ? answer.text() + "\n" : new DayText(catalogue, Compiled.sentences("en")).of(answer));
        return ExitCode.DONE;
    }
}
