package nutation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import nutation.engine.history.History;
import nutation.engine.json.JsonObject;
import nutation.exchange.paper.Paper;
import nutation.exchange.paper.Press;
import nutation.server.start.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What every command that prints on paper asks for: whose diary, of which date, in which language, on what.
final class PaperOptions {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final DateOption date = new DateOption();

    @Mixin
    final LanguageOption language = new LanguageOption();

    @Option(
            names = "--paper",
            paramLabel = "A4|Letter",
            defaultValue = "A4",
            completionCandidates = Sizes.class,
            description = "The size of the paper.")
    String paper = "A4";

    @Option(
            names = "--out",
            paramLabel = "FILE|-",
            required = true,
            description = "The PDF to write; \"-\" is standard output.")
    Path out = Path.of("");

    @Mixin
    final Written written = new Written();

    @Mixin
    final Output output = new Output();

    /// One page, made of a diary.
    @FunctionalInterface
    interface Page {
        byte[] print(Press press, History history, int date, String language, Paper paper);
    }

    /// Prints, and says where.
    int print(CommandLine line, Page page) throws Blocked, CannotStart, RefusedDiary, IOException {
        String code = language.code();
        int day = date.day();
        Paper size = paper(line);
        boolean standard = output.isStandard(out);
        History history = source.history();
        // No window is opened, on no system.
        System.setProperty("java.awt.headless", "true");
        byte[] pdf = page.print(Press.open(), history, day, code, size);
        if (standard) {
            output.send(pdf);
            return ExitCode.DONE;
        }
        written.file(out, pdf);
        JsonObject result = JsonObject.build()
                .with("file", out.toString())
                .with("bytes", pdf.length)
                .done();
        output.tell(result, out.toString());
        return ExitCode.DONE;
    }

    private Paper paper(CommandLine line) {
        return Arrays.stream(Paper.values())
                .filter(each -> each.code().equalsIgnoreCase(paper))
                .findFirst()
                .orElseThrow(() -> new ParameterException(line, "--paper " + paper + " is neither A4 nor Letter."));
    }

    /// For completion.
    static final class Sizes extends Words {
        Sizes() {
            super("A4", "Letter");
        }
    }
}
