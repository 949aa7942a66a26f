package nutation.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.catalogue.people.Person;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;
import nutation.exchange.paper.Printed.Story;
import org.junit.jupiter.api.Test;

class LetterPageTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);

    @Test
    void everyStoryIsOnePageInEveryLanguageOnEveryPaper() throws Exception {
        for (Story story : Printed.STORIES) {
            for (String language : Printed.LANGUAGES) {
                for (Paper paper : Paper.values()) {
                    Printed printed = Printed.letter(story, language, paper);
                    assertEquals(1, printed.pages(), printed.name());
                }
            }
        }
    }

    /// People who answer as they like collect more holds, red events and changes than any story.
    @Test
    void whateverHappenedInThreeMonthsIsOnePage() throws Exception {
        for (int person = 0; person < 6; person++) {
            History history = Person.live(Draws.of(SEED).split(person), 90, (now, day) -> {})
                    .history();
            int date = history.entries().getLast().at().date();
            byte[] pdf = Printed.PRESS.letter(history, date, "de", Paper.LETTER);
            assertEquals(1, new Printed("person " + person + " of seed " + SEED, pdf).pages());
        }
    }

    @Test
    void factsAreReadFromTopToBottom() throws Exception {
        Printed.letter(Printed.story("three-weeks"), "en", Paper.A4)
                .inOrder(List.of(
                        "For my doctor or physiotherapist",
                        "From 21 November 2026 to 13 December 2026",
                        "No clinician has reviewed the programme.",
                        "Pain at rest, 0 to 10",
                        "left side 4.0 2.0 2 4",
                        "right side 2.0 1.0 1 2",
                        "Mean of each week 21/11 28/11 5/12 12/12",
                        "left side 4.0 4.0 2.0 2.0",
                        "No warning sign was told",
                        "9 full sessions of about 9",
                        "The person's own word: Better.",
                        "My own questions"));
    }

    @Test
    void theChartIsToldInWords() throws Exception {
        List<String> pictures = Tags.of(Printed.letter(Printed.story("three-weeks"), "de", Paper.A4))
                .pictures();
        assertEquals(1, pictures.size());
        assertTrue(pictures.getFirst().contains("linke Seite: 4,0, 4,0, 2,0, 2,0."), pictures.toString());
    }

    @Test
    void whatHoldsTheProgrammeBackStandsFirst() throws Exception {
        Printed.letter(Printed.story("red-flag"), "en", Paper.A4)
                .inOrder(List.of("What holds the programme back now", "Numb between the legs", "Pain at rest"));
    }
}
