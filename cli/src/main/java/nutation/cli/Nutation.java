package nutation.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import nutation.engine.Coach;
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
            Completion.class,
            SimulateCommand.class,
            OutcomesCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Nutation.Version.class,
        footer = {
            "",
            "Example:",
            "  nutation today --date 2026-11-21 --diary examples/first-day/diary.jsonl",
            "",
            "Also: ./nutation build, ./nutation test, ./nutation format (see CONTRIBUTING.md)."
        })
public final class Nutation {
    private final Outside outside;

    private Nutation(Outside outside) {
        this.outside = outside;
    }

    Outside outside() {
        return outside;
    }

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(commandLine(Outside.ofProcess()).execute(args));
    }

    /// The command line with its surroundings, such as a test makes them.
    static CommandLine commandLine(Outside outside) {
        CommandLine line = new CommandLine(new Nutation(outside));
        Failures failures = new Failures(line.getParameterExceptionHandler());
        line.setOut(new PrintWriter(new OutputStreamWriter(outside.out(), outside.text()), true))
                .setErr(new PrintWriter(new OutputStreamWriter(outside.err(), outside.text()), true))
                .registerConverter(Path.class, outside::path)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        explainExitCodes(line);
        return line;
    }

    private static void explainExitCodes(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.forHelp());
        line.getSubcommands().values().forEach(Nutation::explainExitCodes);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nutation " + Coach.ENGINE};
        }
    }
}
