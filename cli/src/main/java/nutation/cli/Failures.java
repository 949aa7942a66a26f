package nutation.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import nutation.engine.diary.Refusal;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.server.start.CannotStart;
import nutation.server.store.NotCopied;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Tells on standard error why a command failed: in words, or where `--json` was said as one JSON problem (RFC 9457).
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String TYPES = "urn:nutation:exit:";

    /// Picocli's own words for a command that was not understood, with the command's help.
    private final IParameterExceptionHandler inWords;

    Failures(IParameterExceptionHandler inWords) {
        this.inWords = inWords;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean json = parsed.originalArgs().contains(Output.JSON);
        return switch (failure) {
            case RefusedDiary refused -> json ? problem(command, refused) : words(command, refused);
            case Blocked e -> tell(command, json, ExitCode.BLOCKED, e.getMessage());
            case CannotStart e -> tell(command, json, ExitCode.BLOCKED, e.getMessage());
            case NotCopied e -> tell(command, json, ExitCode.BLOCKED, e.getMessage());
            default -> tell(command, json, ExitCode.FAULT, "A fault of ours: " + failure);
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) throws Exception {
        List<String> words = Arrays.asList(args);
        return words.contains(Output.JSON)
                ? tell(failure.getCommandLine(), true, ExitCode.USAGE, failure.getMessage())
                : inWords.handleParseException(failure, args);
    }

    private static int tell(CommandLine command, boolean json, int code, @Nullable String detail) {
        return print(
                command,
                json
                        ? problem(code, detail).done().text()
                        : command.getColorScheme()
                                .errorText(String.valueOf(detail))
                                .toString(),
                code);
    }

    private static int words(CommandLine command, RefusedDiary refused) {
        return print(command, refused.words(), ExitCode.REFUSED);
    }

    private static int problem(CommandLine command, RefusedDiary refused) {
        JsonObject problem = problem(ExitCode.REFUSED, refused.getMessage())
                .with("entries", refused.diary().entries().size())
                .with("refusals", JsonArray.of(refused.diary().refusals(), Refusal::json))
                .done();
        return print(command, problem.text(), ExitCode.REFUSED);
    }

    private static JsonObject.Builder problem(int code, @Nullable String detail) {
        ExitCode.Row row = ExitCode.row(code);
        return JsonObject.build()
                .with("type", TYPES + row.name())
                .with("title", row.meaning())
                .with("detail", detail)
                .with("exit", code);
    }

    private static int print(CommandLine command, String text, int code) {
        PrintWriter err = command.getErr();
        err.print(text + "\n");
        err.flush();
        return code;
    }
}
