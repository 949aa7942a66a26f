package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.Coach;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Place;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.engine.review.Letter;
import nutation.engine.review.LetterJson;
import org.junit.jupiter.api.Test;

/// The letter to a provider: facts of the period, and no more.
final class LetterTest {
    private static final List<Integer> NINE = List.of(0, 2, 4, 7, 9, 11, 14, 16, 18);

    /// Three weeks at a steady 4, nine full sessions.
    private static Weeks block() {
        return days(Weeks.of("2026-11-21").profile(true).tells(4, 1, 0));
    }

    private static Weeks days(Weeks weeks) {
        for (int day = 0; day < 21; day++) {
            weeks.on(day).check().reading(4, 1, 0);
            if (NINE.contains(day)) {
                weeks.full();
            }
        }
        return weeks.on(21);
    }

    private static List<String> questions(Weeks weeks) {
        return weeks.letter(0).questions().stream().map(Says::name).toList();
    }

    @Test
    void itSaysWhoDecidedAndThatNobodyReviewedIt() {
        Letter letter = block().letter(0);
        assertEquals(Coach.ENGINE, letter.engine());
        assertEquals(Weeks.CATALOGUE.version(), letter.catalogue());
        assertNull(letter.reviewedBy());
        assertTrue(LetterJson.text(letter).contains("\"reviewedBy\":null"));
    }

    @Test
    void thePeriodIsTheBlock() {
        Weeks weeks = block();
        assertEquals(weeks.date() - 21, weeks.letter(0).from());
        assertEquals(9, weeks.letter(0).numbers().consistency().planned());
        assertEquals(9, weeks.letter(0).numbers().consistency().full());
        // After the review the letter still tells of the block that ended; after the next session of the new one.
        weeks.review(ReviewOutcome.V5);
        assertEquals(weeks.date() - 21, weeks.letter(0).from());
        assertNull(weeks.letter(0).finding());
        weeks.on(23).check().reading(4, 1, 0).light();
        assertEquals(weeks.date() - 2, weeks.letter(0).from());
    }

    @Test
    void beforeTheFirstSessionItBeginsAtTheScreening() {
        Weeks weeks = Weeks.open().on(4).check().reading(8, 1, 0);
        Letter letter = weeks.letter(null);
        assertEquals(weeks.date() - 4, letter.from());
        assertNull(letter.finding());
        assertEquals(0, letter.numbers().consistency().planned());
        assertEquals("urgent", letter.clearance().level().code());
        assertEquals(List.of("V1.ask-go-on"), questions(weeks));
    }

    @Test
    void bestAndWorstAreOfEveryReadingOfThePeriod() {
        Weeks weeks = block();
        weeks.on(5).reading(Moment.CLOSE, 5, null, null).on(6).reading(Moment.EVENING, 1, null, 2);
        // Before the period and after the letter nothing counts.
        weeks.on(-1).reading(7, 7, 7).on(22).reading(0, 0, 5).on(21);
        assertEquals(
                List.of(
                        new Letter.Extremes("left", 1, 5),
                        new Letter.Extremes("right", 1, 1),
                        new Letter.Extremes("centre", 0, 2)),
                weeks.letter(0).extremes());
        Letter nothing = Weeks.screened().letter(null);
        assertEquals(new Letter.Extremes("left", null, null), nothing.extremes().getFirst());
    }

    @Test
    void redEventsAndRaisedDatesAreNamed() {
        Weeks weeks = block();
        assertEquals(List.of(), weeks.letter(0).redEvents());
        assertEquals(List.of(), weeks.letter(0).raised());
        int first = weeks.date() - 21;
        weeks.on(5)
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED)
                .check();
        weeks.on(12).reading(Moment.EVENING, 6, 1, 0).on(21);
        assertEquals(List.of(first + 5), weeks.letter(0).redEvents());
        assertEquals(List.of(first + 12), weeks.letter(0).raised());
        assertTrue(questions(weeks).contains("V1.ask-moves"));
    }

    @Test
    void thePeriodHasItsFirstDateAndThatOfTheLetter() {
        Weeks weeks = block();
        int first = weeks.date() - 21;
        weeks.on(0).start(SessionKind.LIGHT).tilt(Answer.SHARP).finish(SessionEnd.RED);
        weeks.on(0).later(60).reading(Moment.EVENING, 7, 1, 0);
        weeks.on(21)
                .check()
                .reading(6, 0, 3)
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .finish(SessionEnd.RED);
        weeks.walk(15)
                .on(22)
                .reading(9, 1, 0)
                .start(SessionKind.LIGHT)
                .tilt(Answer.SHARP)
                .on(21);
        Letter letter = weeks.letter(0);
        assertEquals(List.of(first, first + 21), letter.redEvents());
        assertEquals(List.of(first, first + 21), letter.raised());
        assertEquals(new Letter.Extremes("left", 4, 7), letter.extremes().get(0));
        assertEquals(new Letter.Extremes("right", 0, 1), letter.extremes().get(1));
        assertEquals(new Letter.Extremes("centre", 0, 3), letter.extremes().get(2));
        assertEquals(new Letter.Minutes(first + 21, 15), letter.aerobic().getLast());
        String json = LetterJson.text(letter);
        assertTrue(json.contains("\"redEvents\":[\"2026-11-21\",\"2026-12-12\"]"), json);
    }

    @Test
    void aerobicMinutesAreSummedByWeekOfThePeriod() {
        Weeks weeks = block();
        int first = weeks.date() - 21;
        weeks.on(6).walk(10).on(7).walk(20).walk(5).on(8).walk(40);
        String taken = weeks.last();
        weeks.later(30).withdrawn(taken).on(22).walk(50).on(21);
        assertEquals(
                List.of(
                        new Letter.Minutes(first, 10),
                        new Letter.Minutes(first + 7, 25),
                        new Letter.Minutes(first + 14, 0),
                        new Letter.Minutes(first + 21, 0)),
                weeks.letter(0).aerobic());
    }

    @Test
    void rangeActivitiesAndJudgementAreInTheNumbers() {
        Weeks weeks = Weeks.of("2026-11-21").profile(true).tells(4, 1, 0);
        days(weeks.activities(5, 6).range("twist", Side.LEFT, 2));
        Letter letter = weeks.activities(6, 6).range("twist", Side.LEFT, 2).letter(-1);
        assertEquals(11, letter.numbers().activities().before());
        assertEquals(12, letter.numbers().activities().now());
        assertEquals(1, letter.numbers().range().steps().size());
        assertEquals(-1, letter.numbers().judgement());
        assertEquals(List.of("V5.ask-else", "V5.ask-range"), questions(weeks));
    }

    @Test
    void holdsStandWithTheirReasonsAndTheirQuestions() {
        Weeks weeks = block().check().reading(Place.GROIN, 2, Has.YES);
        Letter letter = weeks.letter(0);
        assertEquals("keep", letter.clearance().level().code());
        assertTrue(letter.clearance().reasons().stream()
                .anyMatch(each -> Says.name(each).equals("G8.new-place")));
        assertEquals(List.of("V1.ask-go-on", "V1.ask-new-pain", "V5.ask-else"), questions(weeks));
        Weeks numb = block().check().outing("walking", 10, AerobicAnswer.NUMB);
        assertEquals(List.of("V1.ask-go-on", "V1.ask-leg"), questions(numb));
    }

    @Test
    void aPatternThatHoldsNothingBackGetsItsLine() {
        assertFalse(questions(block()).contains("V1.ask-inflammatory"));
        Weeks weeks = block().answer("inflammatory-pattern", Answered.NEW);
        assertTrue(questions(weeks).contains("V1.ask-inflammatory"));
    }

    @Test
    void whatTheReviewFoundBringsItsQuestion() {
        assertEquals(List.of("V5.ask-else"), questions(block()));
        assertTrue(block().letter(-3).questions().stream()
                .anyMatch(each -> Says.name(each).equals("V2.ask-worse")));
        Weeks few = ThreeWeeks.block(ThreeWeeks.steady(4), List.of(0, 2));
        assertTrue(few.letter(0).questions().stream()
                .anyMatch(each -> Says.name(each).equals("V4.ask-plan")));
    }

    /// After nine full sessions nobody could not do enough: only the answer is missing.
    @Test
    void beforeTheLookBackIsAnsweredThePlanIsNotAskedAbout() {
        assertTrue(block().letter(null).questions().stream()
                .noneMatch(each -> Says.name(each).equals("V4.ask-plan")));
    }

    @Test
    void itIsCanonicalJson() throws JsonRefused {
        Letter letter = block().letter(0);
        String text = LetterJson.text(letter);
        JsonObject json = (JsonObject) JsonReader.read(text, 20);
        assertEquals(
                List.of(
                        "date",
                        "engine",
                        "catalogue",
                        "reviewedBy",
                        "from",
                        "to",
                        "level",
                        "holds",
                        "finding",
                        "numbers",
                        "extremes",
                        "redEvents",
                        "raised",
                        "aerobic",
                        "notAsked",
                        "questions"),
                json.members().stream().map(JsonObject.Member::name).toList());
        assertEquals(text, json.text());
        assertTrue(text.contains("\"from\":\"2026-11-21\",\"to\":\"2026-12-12\",\"level\":\"proceed\""));
        assertTrue(text.contains("\"extremes\":[{\"place\":\"left\",\"best\":4,\"worst\":4},"));
        assertTrue(text.contains("\"aerobic\":[{\"from\":\"2026-11-21\",\"minutes\":0},"));
        assertTrue(text.contains("\"finding\":{\"outcome\":\"V5\","));
        assertTrue(LetterJson.text(Weeks.screened().letter(null)).contains("\"finding\":null,"));
        assertTrue(text.contains("\"notAsked\":[\"medicines\"]"));
    }
}
