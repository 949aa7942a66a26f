package nutation.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import nutation.exchange.paper.Printed.Story;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Black, white and greys: nothing is lost in a copying machine.
class GreyTest {
    @Test
    void noDotHasAColour() throws Exception {
        for (Story story : Printed.STORIES) {
            grey(Printed.handout(story, "en", Paper.A4, Printed.ADDRESS));
            grey(Printed.letter(story, "en", Paper.A4));
        }
    }

    private static void grey(Printed printed) throws Exception {
        try (PDDocument document = printed.open()) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, 40);
                int dark = 0;
                for (int y = 0; y < page.getHeight(); y++) {
                    for (int x = 0; x < page.getWidth(); x++) {
                        int rgb = page.getRGB(x, y);
                        int blue = rgb & 255;
                        assertEquals(blue * 0x10101, rgb & 0xffffff, printed.name() + " at " + x + ", " + y);
                        dark += blue < 128 ? 1 : 0;
                    }
                }
                assertTrue(dark > 100, printed.name() + " is empty");
            }
        }
    }
}
