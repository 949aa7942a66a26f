package nutation.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nutation.engine.diary.Dates;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.history.History;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// A page that was printed, as PDFBox reads it.
///
/// @param name for messages
record Printed(String name, byte[] pdf) {
    static final Press PRESS = Press.open();
    static final List<String> LANGUAGES = List.of("en", "de", "es");
    static final URI ADDRESS = URI.create("https://plan.example.org/#/today");

    /// A diary with a story, and a date of it.
    record Story(String name, String date) {
        History history() {
            try {
                return read(Files.readString(Path.of("..", "examples", name, "diary.jsonl")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        int day() {
            Integer day = Dates.parse(date);
            assertTrue(day != null, date);
            return day;
        }
    }

    /// The stories of docs/diary.md.
    static final List<Story> STORIES = List.of(
            new Story("first-day", "2026-11-22"),
            new Story("red-flag", "2026-11-21"),
            new Story("painful-left", "2027-01-04"),
            new Story("knee-and-no-floor", "2026-11-21"),
            new Story("hip-replacement", "2026-11-21"),
            new Story("pregnant-week-20", "2026-11-21"),
            new Story("bad-week", "2026-12-02"),
            new Story("three-weeks", "2026-12-13"));

    static Story story(String name) {
        return STORIES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Printed handout(Story story, String language, Paper paper, @Nullable URI address) {
        String name = String.join(" ", "handout", story.name(), language, paper.code());
        return new Printed(name, PRESS.handout(story.history(), story.day(), language, paper, address));
    }

    static Printed letter(Story story, String language, Paper paper) {
        String name = String.join(" ", "letter", story.name(), language, paper.code());
        return new Printed(name, PRESS.letter(story.history(), story.day(), language, paper));
    }

    static History read(String diary) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : DiaryReader.read(diary)) {
            assertTrue(line instanceof Line.Accepted, line.toString());
            entries.add(((Line.Accepted) line).entry());
        }
        return History.of(entries);
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }

    /// The text in the order of its tags, its pieces joined: as it is read aloud.
    String text() throws IOException {
        return String.join(" ", Tags.of(this).texts()).replaceAll("\\s+", " ");
    }

    int pages() throws IOException {
        try (PDDocument document = open()) {
            return document.getNumberOfPages();
        }
    }

    /// That these texts stand there one after the other, wherever their lines break.
    void inOrder(List<String> texts) throws IOException {
        String all = text().replace(" ", "").toLowerCase(Locale.ROOT);
        int from = 0;
        for (String each : texts) {
            int at = all.indexOf(each.replaceAll("\\s+", "").toLowerCase(Locale.ROOT), from);
            assertTrue(at >= 0, name + " lacks \"" + each + "\" after place " + from + " of: " + all);
            from = at + 1;
        }
    }
}
