package nutation.catalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/// Another language says what English says, and says it as simply.
class LanguageTest {
    private static final Catalogue CATALOGUE = Compiled.catalogue();

    @Test
    void aTextThatWasLost() {
        assertFound("item.fever.ask: missing", Map.of("kind.rest", "Ruhe"));
    }

    @Test
    void aTextThatEnglishDoesNotHave() {
        assertFound("kind.nap: not in English", Map.of("kind.nap", "Schlaf"));
    }

    @Test
    void aSlotThatWasLost() {
        assertFound("slots []. English has [{days]", Map.of("reason.G2.away", "Sie waren lange weg."));
    }

    @Test
    void aSlotThatIsNoLongerLookedUp() {
        assertFound("slots [{side]. English has [{side@side]", Map.of("reason.S13.side-out", "Ohne die Seite {side}."));
    }

    @Test
    void aNumberThatChanged() {
        assertFound("numbers [15]. English has [20]", Map.of("rule.R01", "Wärmen Sie sich 15 Minuten auf."));
    }

    @Test
    void otherNamesAreEachLanguagesOwn() {
        List<Finding> findings = new AsInEnglish(language("en", Map.of("exercise.bridge.alias.1", "Hip lift")))
                .findings(CATALOGUE, language("de", Map.of("exercise.bridge.alias.2", "Beckenheben")));
        assertEquals(List.of(), findings);
    }

    @Test
    void aBannedWordWithAnUmlaut() {
        Language german = new Language(
                "de", new TreeMap<>(Map.of("a", "Das Gelenk ist ausgekugelt, Männer!")), List.of("männer"), List.of());
        assertEquals(1, new BannedWords().findings(CATALOGUE, german).size());
    }

    @Test
    void easyAndHardTextsInEveryLanguage() {
        assertGrades(
                Readability.ENGLISH,
                "Lie on your back. Bend your knees. Lift your hips a little. Stay for two breaths.",
                "Simultaneous contraction of the gluteal musculature facilitates considerable lumbopelvic stabilisation.");
        assertGrades(
                Readability.GERMAN,
                "Legen Sie sich auf den Rücken. Die Knie sind gebeugt. Heben Sie nun das Becken ein wenig an.",
                "Die gleichzeitige Anspannung der Gesäßmuskulatur ermöglicht eine beträchtliche Stabilisierung der Lendenwirbelsäule.");
        assertGrades(
                Readability.SPANISH,
                "Túmbate boca arriba. Dobla las rodillas. Sube un poco la cadera. Quédate dos respiraciones.",
                "La contracción simultánea de la musculatura glútea facilita considerablemente la estabilización lumbopélvica.");
    }

    @Test
    void aLanguageWithoutAMeasureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Readability.of("xx"));
    }

    @Test
    void syllablesOfKnownWords() {
        assertEquals(List.of(1, 2, 3), counts(Syllables.ENGLISH, "knee", "ankle", "exercise"));
        assertEquals(List.of(1, 2, 3), counts(Syllables.GERMAN, "knie", "becken", "atmen-sie".replace("-", "")));
        assertEquals(List.of(2, 2, 3), counts(Syllables.SPANISH, "tío", "pierna", "rodilla"));
    }

    private static List<Integer> counts(Syllables syllables, String... words) {
        return List.of(words).stream().map(syllables::of).toList();
    }

    private static void assertGrades(Readability measure, String easy, String hard) {
        double low = measure.grade(easy, List.of());
        double high = measure.grade(hard, List.of());
        assertTrue(low <= ReadingGrade.SAFETY, easy + " has grade " + low);
        assertTrue(high >= 12, hard + " has grade " + high);
    }

    private static void assertFound(String found, Map<String, String> german) {
        Language english = language(
                "en",
                Map.of(
                        "item.fever.ask", "Do you have a fever?",
                        "kind.rest", "Rest",
                        "reason.G2.away", "You were away for {days} days.",
                        "reason.S13.side-out", "You left out the {side@side} side.",
                        "rule.R01", "Warm up for 20 minutes."));
        List<String> findings = new AsInEnglish(english)
                .findings(CATALOGUE, language("de", german)).stream()
                        .map(Finding::toString)
                        .toList();
        assertTrue(findings.stream().anyMatch(each -> each.contains(found)), found + " is not in " + findings);
    }

    private static Language language(String code, Map<String, String> texts) {
        return new Language(code, new TreeMap<>(texts), List.of(), List.of());
    }
}
