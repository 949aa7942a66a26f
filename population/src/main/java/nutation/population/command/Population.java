package nutation.population.command;

import java.io.PrintWriter;
import nutation.engine.Coach;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where `./nutation simulate` and `./nutation outcomes` begin.
@Command(
        name = "nutation",
        description = "Simulated people on whom a rule is tried, and the outcomes of a service.",
        subcommands = {Simulate.class, OutcomesCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Population.Version.class)
public final class Population {
    /// Done.
    public static final int DONE = 0;

    /// A row of the check was missed, an invariant was broken, or a diary was refused.
    public static final int REFUSED = 1;

    /// A file or a library stands in the way.
    public static final int BLOCKED = 4;

    /// A fault of ours.
    public static final int FAULT = 70;

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The command line as tests use it.
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Population());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            PrintWriter err = command.getErr();
            if (exception instanceof Blocked) {
                err.println(command.getColorScheme().errorText(exception.getMessage()));
                return BLOCKED;
            }
            err.println("A fault of ours: " + exception);
            exception.printStackTrace(err);
            return FAULT;
        });
        return line;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nutation " + Coach.ENGINE};
        }
    }
}
