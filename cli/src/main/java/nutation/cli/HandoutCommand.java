package nutation.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The person's own plan on paper.
@Command(
        name = "handout",
        description = {
            "Print the plan as PDF: pictures, steps, doses, boxes to tick for three weeks,",
            "when to stop and whom to call. Two sides at most."
        },
        footer = {"", "Example:", "  nutation handout --diary diary.jsonl --language es --out plan.pdf"},
        mixinStandardHelpOptions = true)
final class HandoutCommand implements Callable<Integer> {
    /// A code that a phone can still read from paper.
    private static final int MOST_CHARACTERS = 200;

    @Mixin
    final PaperOptions options = new PaperOptions();

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the plan is to be found again: printed as a code to scan.")
    @Nullable
    URI address;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart, RefusedDiary, IOException {
        URI to = address;
        if (to != null && (!"https".equals(to.getScheme()) || to.toString().length() > MOST_CHARACTERS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--address " + to + " has to begin with https:// and have " + MOST_CHARACTERS
                            + " characters at most.");
        }
        return options.print(
                spec.commandLine(),
                (press, history, date, language, paper) -> press.handout(history, date, language, paper, to));
    }
}
