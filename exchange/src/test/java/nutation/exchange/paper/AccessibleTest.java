package nutation.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nutation.exchange.paper.Printed.Story;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// PDF/UA-1, as veraPDF judges it, and what a screen reader is told.
class AccessibleTest {

    @Test
    void veraPdfFindsNothingInAnyStory() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Story story : Printed.STORIES) {
            for (String language : Printed.LANGUAGES) {
                valid(Printed.handout(story, language, Paper.A4, Printed.ADDRESS));
                valid(Printed.letter(story, language, Paper.LETTER));
            }
        }
    }

    @Test
    void veraPdfWouldFindAPageWithoutTags() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Printed printed = Printed.handout(Printed.story("red-flag"), "en", Paper.A4, null);
        try (PDDocument document = printed.open()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            var out = new java.io.ByteArrayOutputStream();
            document.save(out);
            assertFalse(failures(out.toByteArray()).isEmpty());
        }
    }

    @Test
    void everyPictureHasWordsAndEveryMoveAHeading() throws Exception {
        Tags tags = Tags.of(Printed.handout(Printed.story("painful-left"), "en", Paper.A4, Printed.ADDRESS));
        assertEquals(1, tags.count("H1"));
        assertEquals(6 + 2, tags.count("H2"), "six moves, the boxes to tick, when to get help");
        assertEquals(
                List.of("Stop", "Cat and cow: from the start to the end of the move"),
                tags.pictures().subList(0, 2));
        assertEquals(1 + 6 + 1, tags.pictures().size());
        assertTrue(tags.count("L") > 0 && tags.count("TH") > 0, tags.types().toString());
        assertTrue(tags.types().indexOf("H1") < tags.types().indexOf("H2"));
    }

    @Test
    void theLanguageAndTheTitleAreKnown() throws Exception {
        for (String language : Printed.LANGUAGES) {
            try (PDDocument document = Printed.letter(Printed.story("three-weeks"), language, Paper.A4)
                    .open()) {
                assertEquals(language, document.getDocumentCatalog().getLanguage());
                assertEquals(
                        Words.of(language).text("paper.letter.title"),
                        document.getDocumentInformation().getTitle());
            }
        }
    }

    private static void valid(Printed printed) throws Exception {
        assertEquals(List.of(), failures(printed.pdf()), printed.name());
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        List<String> failures = new ArrayList<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 0, "nothing was looked at");
            for (TestAssertion each : result.getTestAssertions()) {
                if (each.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage());
                }
            }
        }
        return failures;
    }
}
