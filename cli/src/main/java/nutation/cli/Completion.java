package nutation.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The script by which a shell completes our commands.
@Command(
        name = "completion",
        description = {
            "Print the script by which a shell completes commands, options and their values.",
            "Put the line of the example into ~/.bashrc or ~/.zshrc."
        },
        footer = {"", "Example:", "  source <(nutation completion bash)"},
        mixinStandardHelpOptions = true)
final class Completion implements Callable<Integer> {
    @Parameters(paramLabel = "bash|zsh", completionCandidates = Shells.class, description = "The shell.")
    String shell = "";

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (!shell.toLowerCase(Locale.ROOT).matches("bash|zsh")) {
            throw new ParameterException(spec.commandLine(), shell + " is neither bash nor zsh.");
        }
        // One script serves both: under zsh it switches on zsh's own reader of bash's scripts.
        var out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("nutation", spec.root().commandLine()));
        out.flush();
        return ExitCode.DONE;
    }

    /// For completion.
    static final class Shells extends Words {
        Shells() {
            super("bash", "zsh");
        }
    }
}
