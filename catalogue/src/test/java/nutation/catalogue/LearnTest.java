package nutation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nutation.catalogue.check.Finding;
import nutation.catalogue.check.Language;
import nutation.catalogue.check.Passage;
import nutation.catalogue.check.Topic;
import org.junit.jupiter.api.Test;

/// What there is to learn is complete and sourced, and one thing broken on purpose is noticed.
class LearnTest {
    private final Learn learn = read();

    @Test
    void nothingIsFound() {
        assertEquals(List.of(), learn.findings(Compiled.catalogue()));
    }

    @Test
    void everyPassageNamesAnArticleOrAPageOfTheDesign() {
        for (Topic topic : learn.topics()) {
            for (Passage passage : topic.passages()) {
                assertTrue(!passage.sources().isEmpty(), topic.id() + " " + passage.id());
            }
        }
    }

    @Test
    void aLineThatTheArticleDoesNotHave() {
        assertFound(sourced("A2:21"), "A2:21 is not there");
        assertFound(sourced("A3:12-9"), "A3:12-9 is not there");
        assertEquals(List.of(), sourced("A2:20").findings(Compiled.catalogue()));
        assertEquals(List.of(), sourced("rules K1").findings(Compiled.catalogue()));
    }

    @Test
    void aPassageWithoutItsWords() {
        assertFound(english(texts -> texts.remove("learn.joint.place.text")), "learn.joint.place.text: missing");
        assertFound(english(texts -> texts.remove("learn.disagree.leg.side.2")), "learn.disagree.leg.side.2: missing");
        assertFound(english(texts -> texts.remove("learn.feeling.leg.link")), "learn.feeling.leg.link: missing");
        assertFound(english(texts -> texts.remove("learn.picture.pelvis.alt")), "learn.picture.pelvis.alt: missing");
    }

    @Test
    void wordsThatHaveNoSource() {
        assertFound(english(texts -> texts.put("learn.joint.rumour.text", "It is so.")), "stands in no passage");
    }

    @Test
    void wordsThatPromiseOrAreHardToRead() {
        assertFound(english(texts -> texts.put("learn.joint.place.text", "It cures you.")), "holds \"cures\"");
        String hard = "Simultaneous contraction of the gluteal musculature facilitates lumbopelvic stabilisation. ";
        assertFound(english(texts -> texts.put("learn.joint.place.text", hard.repeat(6))), "reading grade");
    }

    @Test
    void anotherLanguageSaysWhatEnglishSays() {
        SortedMap<String, String> texts =
                new TreeMap<>(learn.languages().getFirst().texts());
        texts.put("learn.joint.share.text", "15 von 100.");
        Learn both = with(
                List.of(learn.languages().getFirst(), new Language("de", new TreeMap<>(texts), List.of(), List.of())));
        assertFound(both, "numbers [100, 15]. English has [100, 15, 30]");
    }

    @Test
    void aLanguageWithoutItsTexts() {
        Language other = new Language("xx", new TreeMap<>(), List.of(), List.of());
        BadData missing = assertThrows(BadData.class, () -> Learn.read(Path.of("data"), List.of(other)));
        assertTrue(missing.getMessage().contains("learn.xx.yaml cannot be read"), missing.getMessage());
    }

    private Learn sourced(String source) {
        Topic topic = new Topic("joint", "", List.of(), List.of(new Passage("place", 0, false, List.of(source))));
        SortedMap<String, String> texts = new TreeMap<>();
        for (String key : List.of("title", "lead", "place.heading", "place.text")) {
            texts.put("learn.joint." + key, "So it is");
        }
        Language english = new Language("en", texts, List.of(), List.of());
        return new Learn(learn.json(), List.of(), List.of(topic), learn.lines(), List.of(english));
    }

    private Learn english(Consumer<SortedMap<String, String>> change) {
        Language english = learn.languages().getFirst();
        SortedMap<String, String> texts = new TreeMap<>(english.texts());
        change.accept(texts);
        return with(List.of(new Language("en", texts, english.banned(), english.bodyWords())));
    }

    private Learn with(List<Language> languages) {
        return new Learn(learn.json(), learn.parts(), learn.topics(), learn.lines(), languages);
    }

    private static void assertFound(Learn broken, String found) {
        List<Finding> findings = broken.findings(Compiled.catalogue());
        assertTrue(
                findings.stream().anyMatch(each -> each.toString().contains(found)), found + " is not in " + findings);
    }

    private static Learn read() {
        try {
            Path data = Path.of("data");
            return Learn.read(data, LanguageFiles.read(data));
        } catch (BadData e) {
            throw new AssertionError(e);
        }
    }
}
