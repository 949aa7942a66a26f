package nutation.cli;

import java.io.PrintWriter;
import nutation.engine.Coach;
import nutation.server.start.CannotStart;
import nutation.server.store.NotCopied;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one executable.
@Command(
        name = "nutation",
        description = {
            "Home exercises for sacroiliac (SI) joint pain, from five patient-education articles.",
            "It does not diagnose, treat or cure. No clinician has reviewed it."
        },
        subcommands = {
            Serve.class,
            Invite.class,
            Today.class,
            CatalogueCommand.class,
            FigureCommand.class,
            HandoutCommand.class,
            LetterCommand.class,
            CalendarCommand.class,
            FhirCommand.class,
            SiteCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            Verify.class,
            Check.class,
            SimulateCommand.class,
            OutcomesCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Nutation.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:the diary holds lines that were refused, a store is not sound, or an order was refused",
            " 2:the command was not understood",
            " 3:a tool is missing (JDK 25, Maven or Node)",
            " 4:the data folder, the port or a file stands in the way",
            "70:a fault of ours"
        },
        footer = {"", "Also: ./nutation build, ./nutation test, ./nutation format (see CONTRIBUTING.md)."})
public final class Nutation {

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The command line as tests use it.
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Nutation());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            PrintWriter err = command.getErr();
            if (exception instanceof Blocked || exception instanceof CannotStart || exception instanceof NotCopied) {
                err.println(command.getColorScheme().errorText(exception.getMessage()));
                return ExitCode.BLOCKED;
            }
            err.println("A fault of ours: " + exception);
            return ExitCode.FAULT;
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
