package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nutation.server.start.CannotStart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The plan and the letter as the app asks for them.
final class PaperTest {
    /// The titles, which are also the names of the files.
    private static final Map<String, List<String>> TITLES = Map.of(
            "en", List.of("My exercise plan", "For my doctor or physiotherapist"),
            "de", List.of("Mein Übungsplan", "Für meine Arztpraxis oder Physiotherapie"),
            "es", List.of("Mi plan de ejercicios", "Para mi médico o fisioterapeuta"));

    @TempDir
    static Path folder;

    private static Served personal;
    private static Shared https;
    private static Shared.Device device;

    @BeforeAll
    static void start() throws CannotStart, IOException {
        personal = Served.in(folder.resolve("personal"));
        personal.post(diary()).send();
        https = Shared.in(folder);
        device = https.first();
        device.upload(diary()).send();
    }

    @AfterAll
    static void stop() {
        personal.close();
        https.close();
    }

    private static String diary() throws IOException {
        return Files.readString(Path.of("..", "examples", "three-weeks", "diary.jsonl"));
    }

    private static PDDocument read(Answer answer) throws IOException {
        assertEquals(200, answer.status(), answer.text());
        assertEquals("application/pdf", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        return Loader.loadPDF(answer.body());
    }

    @ParameterizedTest
    @CsvSource({"en, a4, 595", "de, letter, 612", "es, A4, 595"})
    void theHandoutIsInTheLanguageAndOnThePaper(String language, String paper, int width) throws IOException {
        Answer answer = device.get("/api/handout?date=2026-12-13&language=" + language + "&paper=" + paper)
                .send();
        String title = TITLES.get(language).getFirst();
        try (PDDocument pdf = read(answer)) {
            assertEquals(width, (int) pdf.getPage(0).getMediaBox().getWidth());
            assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " sides");
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(title), text);
            // Where the column is narrow, the address is in two lines.
            assertTrue(text.replaceAll("\\s", "").contains(Shared.ORIGIN + "/"), text);
        }
        assertEquals(title + " 2026-12-13.pdf", name(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void theLetterIsOnePageInTheLanguage(String language) throws IOException {
        Answer answer =
                device.get("/api/letter?date=2026-12-13&language=" + language).send();
        String title = TITLES.get(language).getLast();
        try (PDDocument pdf = read(answer)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains(title));
        }
        assertEquals(title + " 2026-12-13.pdf", name(answer));
    }

    /// The name of the file, as RFC 5987 writes it.
    private static String name(Answer answer) {
        String header = String.valueOf(answer.header("Content-Disposition"));
        String star = header.substring(header.indexOf("filename*=UTF-8''") + "filename*=UTF-8''".length());
        return java.net.URLDecoder.decode(star, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Over http on this computer there is no address that another device could open.
    @Test
    void inPersonalModeThePlanHasItsIdAndNoAddress() throws IOException {
        try (PDDocument pdf = read(personal.get("/api/handout?date=2026-12-13").send())) {
            String text = new PDFTextStripper().getText(pdf);
            assertFalse(text.contains("http"), text);
            assertTrue(text.contains("Plan "), text);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsName() throws IOException {
        device.get("/api/handout").send().requireProblem(400, "date");
        device.get("/api/handout?date=2026-12-13&paper=a5").send().requireProblem(400, "paper");
        device.get("/api/letter?date=2026-12-13&language=fr").send().requireProblem(400, "language");
        device.post("/api/letter?date=2026-12-13").send().requireProblem(405, "method");
    }
}
