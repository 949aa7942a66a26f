package nutation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import nutation.engine.json.JsonObject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a command tells its result on standard output: in words, or with `--json` as one JSON object on one line.
final class Output {
    static final String JSON = "--json";

    @Option(
            names = JSON,
            description = "Print the result as one line of JSON, and a failure as a JSON problem on standard error.")
    boolean json;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /// Tells the result.
    ///
    /// @param words what people read instead; it may have several lines
    void tell(JsonObject result, String words) {
        print((json ? result.text() : words) + "\n");
    }

    /// Prints text as it stands.
    void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /// Writes the bytes of a file that was asked for on standard output.
    void send(byte[] content) throws IOException {
        spec.commandLine().getOut().flush();
        Outside outside = Outside.of(spec);
        outside.out().write(content);
        outside.out().flush();
    }

    /// Whether the file goes to standard output; then nothing else does.
    boolean isStandard(Path out) {
        boolean standard = out.toString().equals("-");
        if (standard && json) {
            throw new ParameterException(
                    spec.commandLine(), "--out - and --json both want standard output. Leave one.");
        }
        return standard;
    }
}
