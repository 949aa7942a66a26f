package nutation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nutation.engine.history.History;
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

    @Option(names = "--paper", paramLabel = "A4|Letter", defaultValue = "A4", description = "The size of the paper.")
    String paper = "A4";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The PDF to write.")
    Path out = Path.of("");

    /// One page, made of a diary.
    @FunctionalInterface
    interface Page {
        byte[] print(Press press, History history, int date, String language, Paper paper);
    }

    /// Prints, and says where.
    int print(CommandLine line, Page page) throws Blocked, CannotStart {
        String code = language.code();
        int day = date.day();
        Paper size = paper(line);
        CheckedDiary diary = CheckedDiary.of(source.read(System.in));
        if (!diary.refusals().isEmpty()) {
            return diary.tell(line, false);
        }
        // No window is opened, on no system.
        System.setProperty("java.awt.headless", "true");
        byte[] pdf = page.print(Press.open(), diary.history(), day, code, size);
        try {
            Files.write(out, pdf);
        } catch (IOException e) {
            throw new Blocked("The file " + out + " cannot be written: " + e.getMessage());
        }
        line.getOut().println(out);
        line.getOut().flush();
        return ExitCode.DONE;
    }

    private Paper paper(CommandLine line) {
        return Arrays.stream(Paper.values())
                .filter(each -> each.code().equalsIgnoreCase(paper))
                .findFirst()
                .orElseThrow(() -> new ParameterException(line, "--paper " + paper + " is neither A4 nor Letter."));
    }
}
