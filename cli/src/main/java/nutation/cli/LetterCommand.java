package nutation.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nutation.exchange.paper.Press;
import nutation.server.start.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The letter to a provider on paper.
@Command(
        name = "letter",
        description = "Print one page of facts for a doctor or physiotherapist as PDF, with the pain as a chart.",
        footer = {"", "Example:", "  nutation letter --diary diary.jsonl --out letter.pdf"},
        mixinStandardHelpOptions = true)
final class LetterCommand implements Callable<Integer> {
    @Mixin
    final PaperOptions options = new PaperOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart, RefusedDiary, IOException {
        return options.print(spec.commandLine(), Press::letter);
    }
}
