package nutation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nutation.engine.diary.Dates;
import nutation.engine.history.History;
import nutation.exchange.paper.Paper;
import nutation.exchange.paper.Press;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What every command that prints on paper asks for: whose diary, of which date, in which language, on what.
final class PaperOptions {
    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    @Mixin
    final DiarySource source = new DiarySource();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Another date than today.")
    @Nullable
    String date;

    @Option(names = "--language", paramLabel = "en|de|es", defaultValue = "en", description = "The page's language.")
    String language = "en";

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
        if (!LANGUAGES.contains(language)) {
            throw new ParameterException(line, "--language " + language + " is none of en, de and es.");
        }
        int day = date(line);
        Paper size = paper(line);
        CheckedDiary diary = CheckedDiary.of(source.read(System.in));
        if (!diary.refusals().isEmpty()) {
            return diary.tell(line, false);
        }
        // No window is opened, on no system.
        System.setProperty("java.awt.headless", "true");
        byte[] pdf = page.print(Press.open(), diary.history(), day, language, size);
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

    private int date(CommandLine line) {
        if (date == null) {
            return (int) LocalDate.now(ZoneId.systemDefault()).toEpochDay();
        }
        Integer parsed = Dates.parse(date);
        if (parsed == null) {
            throw new ParameterException(line, "--date " + date + " is no date. Write it as 2026-11-21.");
        }
        return parsed;
    }
}
