package nutation.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/// One run of the command line inside the test.
///
/// @param code its exit code
/// @param out what it printed
/// @param err what it complained of
record Run(int code, String out, String err) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Nutation.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int code = line.execute(args);
        return new Run(code, out.toString(), err.toString());
    }

    static String example(String name) {
        return ROOT.resolve("examples").resolve(name).resolve("diary.jsonl").toString();
    }
}
