package nutation.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The exit codes of the command line.
public final class ExitCode {
    /// Done.
    public static final int DONE = 0;

    /// The diary that was given holds lines that were refused, and nothing was planned from it; a store is not
    /// sound, or an order was refused.
    public static final int REFUSED = 1;

    /// The command was not understood.
    public static final int USAGE = 2;

    /// A tool is missing (the start script only: JDK, Maven, Node).
    public static final int MISSING_TOOL = 3;

    /// The data folder, the port or a file stands in the way; the line says which and the way out.
    public static final int BLOCKED = 4;

    /// A fault of ours.
    public static final int FAULT = 70;

    /// One exit code.
    ///
    /// @param name the last word of the `type` of a JSON problem
    /// @param meaning as helps and documents have it
    record Row(int code, String name, String meaning) {}

    /// The table behind every help, every JSON problem and docs/cli.md.
    static final List<Row> TABLE = List.of(
            new Row(DONE, "done", "done"),
            new Row(
                    REFUSED,
                    "refused",
                    "the diary holds lines that were refused, a store is not sound, or an order was refused"),
            new Row(USAGE, "usage", "the command was not understood"),
            new Row(MISSING_TOOL, "missing-tool", "a tool is missing (JDK 25, Maven or Node)"),
            new Row(BLOCKED, "blocked", "the data folder, the port or a file stands in the way"),
            new Row(FAULT, "fault", "a fault of ours"));

    private ExitCode() {}

    static Row row(int code) {
        return TABLE.stream().filter(each -> each.code() == code).findFirst().orElseThrow();
    }

    /// As picocli prints them.
    static Map<String, String> forHelp() {
        Map<String, String> lines = new LinkedHashMap<>();
        TABLE.forEach(each -> lines.put("%2d".formatted(each.code()), each.meaning()));
        return lines;
    }
}
