package nutation.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import picocli.CommandLine;

/// One run of the command line inside the test.
///
/// @param code its exit code
/// @param bytes what it wrote on standard output
/// @param err what it complained of
record Run(int code, byte[] bytes, String err) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final int DEEPEST = 32;

    static Run of(String... args) {
        return with("", FileSystems.getDefault(), args);
    }

    /// A run that reads this on standard input, and whose paths lead into these files.
    static Run with(String in, FileSystem files, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outside outside = new Outside(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                StandardCharsets.UTF_8,
                false,
                files);
        int code = Nutation.commandLine(outside)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(args);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /// The command line without a run.
    static CommandLine line() {
        return Nutation.commandLine(Outside.ofProcess());
    }

    /// What it printed.
    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// What it printed, as one line of JSON.
    JsonObject json() throws JsonRefused {
        return (JsonObject) JsonReader.read(out(), DEEPEST);
    }

    /// What it complained of, as one line of JSON.
    JsonObject problem() throws JsonRefused {
        return (JsonObject) JsonReader.read(err, DEEPEST);
    }

    static String example(String name) {
        return ROOT.resolve("examples").resolve(name).resolve("diary.jsonl").toString();
    }
}
