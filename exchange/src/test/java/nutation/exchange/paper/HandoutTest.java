package nutation.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Exercise;
import nutation.engine.session.Candidate;
import nutation.exchange.paper.Printed.Story;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class HandoutTest {

    @Test
    void everyStoryFitsOnTwoSidesInEveryLanguageOnEveryPaper() throws Exception {
        for (Story story : Printed.STORIES) {
            for (String language : Printed.LANGUAGES) {
                for (Paper paper : Paper.values()) {
                    Printed printed = Printed.handout(story, language, paper, Printed.ADDRESS);
                    assertTrue(printed.pages() <= 2, printed.name() + " has " + printed.pages() + " pages");
                }
            }
        }
    }

    @Test
    void thePlanIsReadFromTopToBottom() throws Exception {
        for (Story story : Printed.STORIES) {
            Plan plan = Plan.on(Compiled.catalogue(), story.history(), story.day());
            for (String language : Printed.LANGUAGES) {
                Words words = Words.of(language);
                List<String> expected = new ArrayList<>();
                if (plan.session() != null) {
                    expected.add(words.text("paper.handout.title"));
                    expected.add(words.date(plan.from()));
                    expected.add(words.text("paper.handout.stop.sharp"));
                    for (Candidate move : plan.moves()) {
                        expected.add(
                                words.name(move.use().exercise(), move.use().id()));
                        expected.add(new DoseWords(words).of(move));
                    }
                    expected.add(words.text("paper.handout.tick.title"));
                }
                expected.add(words.text("paper.handout.help.now"));
                expected.add(words.text("item.saddle-numbness.short"));
                expected.add(words.text("paper.handout.help.soon"));
                expected.add(words.text("paper.handout.help.talk"));
                expected.add(plan.id());
                expected.add("Nutation " + plan.today().engine());
                expected.add(plan.today().catalogue());
                expected.add(words.text("paper.handout.unreviewed"));
                Printed.handout(story, language, Paper.A4, null).inOrder(expected);
            }
        }
    }

    @Test
    void underAWarningSignThereIsNoExerciseAndTheCountrysNumber() throws Exception {
        Story story = Printed.story("red-flag");
        assertNull(Plan.on(Compiled.catalogue(), story.history(), story.day()).session());
        for (String language : Printed.LANGUAGES) {
            Words words = Words.of(language);
            String text = Printed.handout(story, language, Paper.A4, null).text();
            assertTrue(text.contains("999"), text);
            assertTrue(text.contains(words.text("country.GB")), text);
            assertFalse(text.contains(words.text("paper.handout.tick.title")), text);
            for (Exercise each : Compiled.catalogue().exercises()) {
                assertFalse(text.contains(words.text("exercise." + each.id() + ".name")), each.id() + " in " + text);
            }
        }
    }

    @Test
    void aDayOfEasePrintsTheNextFullSessionFromItsDate() {
        Story story = Printed.story("bad-week");
        Plan plan = Plan.on(Compiled.catalogue(), story.history(), story.day());
        assertTrue(plan.from() > story.day(), "from " + plan.from());
        assertEquals(
                nutation.engine.diary.SessionKind.FULL,
                java.util.Objects.requireNonNull(plan.session()).kind());
    }

    @Test
    void signsOfPregnancyStandThereForThePregnantOnly() throws Exception {
        String sign = Words.of("en").text("item.pregnancy-fluid.short");
        assertTrue(Printed.handout(Printed.story("pregnant-week-20"), "en", Paper.A4, null)
                .text()
                .contains(sign));
        assertFalse(Printed.handout(Printed.story("first-day"), "en", Paper.A4, null)
                .text()
                .contains(sign));
    }

    @Test
    void eachSideHasItsOwnDose() throws Exception {
        Printed.handout(Printed.story("painful-left"), "en", Paper.LETTER, null)
                .inOrder(List.of("Clamshell", "Left side: 10 times, 2 seconds each. Then right side: 12 times"));
    }

    @Test
    void thereIsABoxForEachDayAndSide() throws Exception {
        Story story = Printed.story("painful-left");
        int rows = 1; // minutes on the move
        for (Candidate each :
                Plan.on(Compiled.catalogue(), story.history(), story.day()).moves()) {
            rows += each.sides().size();
        }
        Tags tags = Tags.of(Printed.handout(story, "de", Paper.A4, null));
        assertEquals(21 * rows, tags.count("TD"));
    }

    @Test
    void theSamePlanHasTheSameNameAndAnotherOneAnother() {
        Story story = Printed.story("painful-left");
        String id = Plan.on(Compiled.catalogue(), story.history(), story.day()).id();
        assertEquals(
                id, Plan.on(Compiled.catalogue(), story.history(), story.day()).id());
        assertFalse(id.equals(
                Plan.on(Compiled.catalogue(), story.history(), story.day() + 7).id()));
        assertTrue(id.matches("[0-9a-f]{4}-[0-9a-f]{4}"), id);
    }

    @Test
    void theCodeOnThePaperLeadsToTheAddress() throws Exception {
        try (PDDocument document = Printed.handout(Printed.story("painful-left"), "en", Paper.A4, Printed.ADDRESS)
                .open()) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, 200);
            // The lower right, where the code is: a phone is held close to it as well.
            int x = page.getWidth() * 6 / 10;
            int y = page.getHeight() / 2;
            BufferedImage part = page.getSubimage(x, y, page.getWidth() - x, page.getHeight() - y);
            int[] dots = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
            LuminanceSource seen = new RGBLuminanceSource(part.getWidth(), part.getHeight(), dots);
            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
            assertEquals(Printed.ADDRESS.toString(), read);
        }
    }
}
