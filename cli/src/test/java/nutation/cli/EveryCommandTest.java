package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// What every command has, also one that is added later.
class EveryCommandTest {
    /// What it prints is for a shell.
    private static final String WITHOUT_RESULT = "completion";

    static List<CommandLine> commands() {
        List<CommandLine> all = new ArrayList<>();
        add(Run.line(), all);
        return all;
    }

    static List<CommandLine> ours() {
        return commands().stream().filter(each -> !handsOn(each)).toList();
    }

    /// A command that hands all its words on to another program has that program's options, not ours.
    private static boolean handsOn(CommandLine line) {
        return !line.getCommandSpec().unmatchedArgsBindings().isEmpty();
    }

    private static void add(CommandLine line, List<CommandLine> all) {
        if (line.getSubcommands().isEmpty() && !(line.getCommand() instanceof CommandLine.HelpCommand)) {
            all.add(line);
        }
        line.getSubcommands().values().forEach(each -> add(each, all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aHelpShowsAnExampleAndWhatTheExitCodesMean(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String help = help(command);
        for (ExitCode.Row each : ExitCode.TABLE) {
            assertTrue(help.contains(each.code() + "   " + each.meaning()), each + " is not in\n" + help);
        }
        String example = String.join("\n", spec.usageMessage().footer());
        assertTrue(example.contains("Example:\n") && example.contains(spec.qualifiedName(" ")), example);
        for (String line : spec.usageMessage().footer()) {
            assertTrue(line.length() <= spec.usageMessage().width(), line + " would be broken");
        }
        assertFalse(spec.usageMessage().description()[0].isBlank());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aResultCanBeHadAsJson(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        assertEquals(!WITHOUT_RESULT.equals(spec.name()), spec.findOption("--json") != null, spec.name());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatIsNotUnderstoodIsAProblemInJsonToo(CommandLine command) throws Exception {
        List<String> words = new ArrayList<>(
                Arrays.asList(command.getCommandSpec().qualifiedName(" ").split(" ", -1)));
        words.removeFirst();
        words.addAll(List.of("--json", "--no-such-option"));
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("{\"type\":\"urn:nutation:exit:usage\","), run.err());
        assertTrue(run.problem().get("exit") != null, run.err());
    }

    private static String help(CommandLine command) {
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\s*\\R\\s{4,}", " ");
    }
}
