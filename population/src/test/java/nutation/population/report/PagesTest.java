package nutation.population.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nutation.population.check.Row;
import nutation.population.measure.Measure;
import nutation.population.measure.PersonRow;
import nutation.population.measure.Tally;
import nutation.population.measure.Tallying;
import nutation.population.measure.Weekly;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Pages are whole, need nothing from elsewhere, and say what the numbers are.
final class PagesTest {
    private static Tally tally() {
        Tallying tallying = new Tallying();
        for (int person = 0; person < 4; person++) {
            PersonRow.Builder row = PersonRow.of(person, 2);
            for (Measure each : Measure.values()) {
                row.set(each, each.scale() == Measure.Scale.YES ? person % 2 : person);
            }
            for (Weekly each : Weekly.values()) {
                row.set(each, 0, 10 * person).set(each, 1, person);
            }
            tallying.add(row.done());
        }
        return tallying.done();
    }

    /// All is closed and escaped: the page is XML too.
    private static Document read(Page page) throws Exception {
        String html = page.html();
        assertTrue(html.startsWith("<!doctype html>\n<html lang=\"en\">"));
        String xml = html.substring(html.indexOf('\n') + 1);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void everyMeasureHasItsWords() {
        for (Measure each : Measure.values()) {
            assertFalse(Words.of(each).isBlank(), each.column());
        }
        assertThrows(IllegalArgumentException.class, () -> Words.of("no such words"));
    }

    @Test
    void aPageOfSimulatedPeopleSaysSoAndIsWhole() throws Exception {
        Document page = read(Pages.simulated(tally(), Map.of("Rules", "<script>alert(1)</script> & \"own\"")));
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(6, page.getElementsByTagName("section").getLength());
        assertEquals(6, page.getElementsByTagName("table").getLength());
        assertTrue(page.getElementsByTagName("figure").getLength() >= 6);
        assertTrue(page.getElementsByTagName("p").item(0).getTextContent().contains("These are simulated people, 4"));
        assertFalse(Pages.simulated(tally(), Map.of()).html().contains("://"), "nothing from elsewhere");
    }

    @Test
    void numbersOfTheTableAreThoseOfTheSums() throws Exception {
        String text =
                read(Pages.simulated(tally(), Map.of())).getDocumentElement().getTextContent();
        assertTrue(text.contains("Sessions41.501.29"), "4 people, mean 1.5, SD of 0, 1, 2, 3");
    }

    @Test
    void aMissedFigureIsMarkedAndCounted() throws Exception {
        Row reached = new Row("pain", "A 2012", "5.1", 4.4, 5.9, "", 5);
        Row missed = new Row("pain later", "A 2012", "3.3", 2.9, 3.8, "", 4.5);
        Document page = read(Pages.check(List.of(reached, missed), Map.of()));
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("2 figures, 1 missed") && text.contains("reached") && text.contains("missed"), text);
    }
}
