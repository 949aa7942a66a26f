package nutation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Starts the population's simulation.
@Command(
        name = "simulate",
        description = {
            "Let simulated people live with the programme, and count what comes of it: it tests the rules.",
            "It runs beside the executable; --help there tells more. See docs/population.md."
        },
        footer = {"", "Example:", "  nutation simulate --people 10000 --weeks 12 --seed 1"})
final class SimulateCommand implements Callable<Integer> {
    @Unmatched
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws Blocked {
        return Beside.here().run("simulate", arguments);
    }
}
