package nutation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Starts the population's outcomes.
@Command(
        name = "outcomes",
        description = {
            "Count the diaries of a service, with small numbers left out.",
            "It runs beside the executable; --help there tells more. See docs/population.md."
        },
        footer = {"", "Example:", "  nutation outcomes diaries"})
final class OutcomesCommand implements Callable<Integer> {
    @Unmatched
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws Blocked {
        return Beside.here().run("outcomes", arguments);
    }
}
