package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nutation.engine.Coach;
import nutation.engine.clearance.Level;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Moment;
import nutation.engine.diary.News;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.pain.Consequence;
import nutation.engine.session.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// D7, D8, P1 to P7 and W2: what an answer means, and what it ends.
final class AnswersTest {
    /// Pain of this score in the left, with this resting pain there before.
    private static AnswerClass pain(int resting, int score) {
        return classed(resting, Answer.PAIN, score, SetPlace.LEFT, true);
    }

    private static AnswerClass classed(
            int resting, @Nullable Answer answer, @Nullable Integer score, @Nullable SetPlace place, boolean full) {
        Weeks weeks = Weeks.screened().reading(resting, 0, 0).start(SessionKind.FULL);
        SetDone set = weeks.setOf("single-knee-to-chest", "pulses", Side.LEFT, answer, score, place, null, null, full);
        Consequence told = Coach.consequence(weeks.history(), set);
        Spoken.all(told);
        assertEquals(
                told.answer(),
                java.util.Objects.requireNonNull(weeks.add(set).history().course(set.session()))
                        .answer(set));
        return told.answer();
    }

    /// The table of D8, all of it: expected class by rise and score, written down a second time.
    private static AnswerClass expected(int resting, int score) {
        int rise = score - resting;
        if (rise >= 3 || score >= 8 || score >= 6 && rise >= 1) {
            return AnswerClass.RED;
        }
        if (rise >= 1 || score >= 6) {
            return AnswerClass.PAINFUL;
        }
        return score >= 4 ? AnswerClass.HELD : AnswerClass.GREEN;
    }

    @Test
    void everyScoreOverEveryRestingPainHasItsClass() {
        for (int resting = 0; resting <= 7; resting++) {
            for (int score = 1; score <= 10; score++) {
                assertEquals(expected(resting, score), pain(resting, score), score + " over " + resting);
            }
        }
    }

    @Test
    void theCornersOfTheTable() {
        assertEquals(AnswerClass.PAINFUL, pain(0, 2));
        assertEquals(AnswerClass.RED, pain(0, 3));
        assertEquals(AnswerClass.GREEN, pain(3, 3));
        assertEquals(AnswerClass.PAINFUL, pain(3, 4));
        assertEquals(AnswerClass.HELD, pain(4, 4));
        assertEquals(AnswerClass.HELD, pain(5, 5));
        assertEquals(AnswerClass.PAINFUL, pain(4, 5));
        assertEquals(AnswerClass.RED, pain(5, 6));
        assertEquals(AnswerClass.PAINFUL, pain(6, 6));
        assertEquals(AnswerClass.PAINFUL, pain(7, 7));
        assertEquals(AnswerClass.RED, pain(7, 8));
    }

    @Test
    void whatIsNotPainIsGreenWhenDoneInFull() {
        assertEquals(AnswerClass.GREEN, classed(0, Answer.COMFORTABLE, null, null, true));
        assertEquals(AnswerClass.GREEN, classed(0, Answer.TIGHT, null, null, true));
        assertEquals(AnswerClass.HELD, classed(0, Answer.COMFORTABLE, null, null, false));
        assertEquals(AnswerClass.HELD, classed(0, Answer.TIGHT, null, null, false));
        assertEquals(AnswerClass.HELD, classed(3, Answer.PAIN, 3, SetPlace.LEFT, false));
        assertEquals(AnswerClass.HELD, classed(0, null, null, null, true));
    }

    @Test
    void sharpAndWeakAreRed() {
        assertEquals(AnswerClass.RED, classed(7, Answer.SHARP, null, null, true));
        assertEquals(AnswerClass.RED, classed(7, Answer.WEAK, null, null, true));
        assertEquals(AnswerClass.NUMB, classed(7, Answer.NUMB, null, null, true));
    }

    private static AnswerClass at(SetPlace place, Side side, int score) {
        Weeks weeks = Weeks.screened().reading(2, 4, 3).start(SessionKind.FULL);
        SetDone set = weeks.setOf("single-knee-to-chest", "pulses", side, Answer.PAIN, score, place, null, null, true);
        return Coach.consequence(weeks.history(), set).answer();
    }

    @Test
    void theRiseIsThatOfThePlace() {
        assertEquals(AnswerClass.PAINFUL, at(SetPlace.LEFT, Side.BOTH, 3));
        assertEquals(AnswerClass.GREEN, at(SetPlace.RIGHT, Side.BOTH, 3));
        assertEquals(AnswerClass.GREEN, at(SetPlace.CENTRE, Side.BOTH, 3));
        assertEquals(AnswerClass.RED, at(SetPlace.ELSEWHERE, Side.BOTH, 3));
    }

    @Test
    void withoutAPlaceTheSideCountsAndBothCountAsTheLowest() {
        assertEquals(AnswerClass.PAINFUL, at(null, Side.LEFT, 3));
        assertEquals(AnswerClass.GREEN, at(null, Side.RIGHT, 3));
        assertEquals(AnswerClass.PAINFUL, at(null, Side.BOTH, 3));
        assertEquals(AnswerClass.RED, at(null, Side.BOTH, 5));
    }

    @Test
    void anIncompleteOrLaterReadingExcusesNothing() {
        Weeks incomplete = Weeks.screened().reading(5, null, 0).start(SessionKind.FULL);
        SetDone set =
                incomplete.setOf("pelvic-tilt", "main", Side.BOTH, Answer.PAIN, 5, SetPlace.LEFT, null, null, true);
        assertEquals(
                AnswerClass.RED, Coach.consequence(incomplete.history(), set).answer());
        Weeks later = Weeks.screened().start(SessionKind.FULL).reading(5, 0, 0);
        SetDone after = later.setOf("pelvic-tilt", "main", Side.BOTH, Answer.PAIN, 5, SetPlace.LEFT, null, null, true);
        assertEquals(AnswerClass.RED, Coach.consequence(later.history(), after).answer());
    }

    @Test
    void knownAndReleasedNumbnessIsPainfulButSharpStaysRed() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).numb(Legs.ONE, News.NEW);
        weeks.released("G7", weeks.last()).on(1).ready().start(SessionKind.LIGHT);
        assertEquals(
                AnswerClass.PAINFUL, leg(weeks, Answer.NUMB, null, News.KNOWN).answer());
        assertEquals(AnswerClass.PAINFUL, leg(weeks, Answer.PAIN, 1, News.KNOWN).answer());
        assertEquals(AnswerClass.RED, leg(weeks, Answer.SHARP, null, News.KNOWN).answer());
        assertEquals(
                AnswerClass.NUMB, leg(weeks, Answer.NUMB, null, News.UNSURE).answer());
    }

    private static Consequence leg(Weeks weeks, Answer answer, @Nullable Integer score, News news) {
        SetDone set = weeks.setOf("pelvic-tilt", "main", Side.BOTH, answer, score, null, Legs.ONE, news, true);
        return Coach.consequence(weeks.history(), set);
    }

    // P, now ----------------------------------------------------------------

    private static Consequence then(Weeks weeks, SetDone set) {
        Consequence told = Coach.consequence(weeks.history(), set);
        Spoken.all(told);
        return told;
    }

    /// What pain after this move of today's session says, as `P2.side-ends`.
    private static List<String> painAfter(Weeks weeks, Offered offered) {
        SetDone set = weeks.setOf(
                offered.exercise(), offered.use(), offered.side(), Answer.PAIN, 3, SetPlace.LEFT, null, null, true);
        return then(weeks, set).reasons().stream().map(Says::name).toList();
    }

    @Test
    void painInTheWarmUpMakesTheRestCareful() {
        Weeks weeks = Weeks.open().startToday();
        List<Offered> offer = Objects.requireNonNull(weeks.day().session()).offer();
        assertEquals(List.of("P2.side-ends", "P4.warm-up-pain"), painAfter(weeks, offer.getFirst()));
        assertEquals(
                List.of("P2.exercise-ends"),
                painAfter(
                        weeks,
                        offer.stream()
                                .filter(each -> each.exercise().equals("pelvic-tilt"))
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void painOnOneSideEndsThatSide() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL);
        SetDone left = weeks.setOf(
                "single-knee-to-chest", "pulses", Side.LEFT, Answer.PAIN, 3, SetPlace.LEFT, null, null, true);
        assertEquals(Consequence.Then.SIDE_ENDS, then(weeks, left).then());
        SetDone both = weeks.setOf("pelvic-tilt", "main", Side.BOTH, Answer.PAIN, 1, null, null, null, true);
        assertEquals(Consequence.Then.EXERCISE_ENDS, then(weeks, both).then());
    }

    @Test
    void aSecondPainfulExerciseClosesTheSession() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3);
        SetDone same = weeks.setOf(
                "single-knee-to-chest", "pulses", Side.RIGHT, Answer.PAIN, 2, SetPlace.RIGHT, null, null, true);
        assertEquals(Consequence.Then.SIDE_ENDS, then(weeks, same).then());
        SetDone other = weeks.setOf("pelvic-tilt", "main", Side.BOTH, Answer.PAIN, 1, null, null, null, true);
        assertEquals(Consequence.Then.SESSION_CLOSES, then(weeks, other).then());
    }

    @Test
    void redAndNumbEndTheSession() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL);
        for (Answer answer : List.of(Answer.SHARP, Answer.WEAK, Answer.NUMB)) {
            SetDone set = weeks.setOf("pelvic-tilt", "main", Side.BOTH, answer, null, null, null, null, true);
            assertEquals(Consequence.Then.SESSION_ENDS, then(weeks, set).then());
        }
    }

    @Test
    void greenAndHeldGoOn() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL);
        SetDone green = weeks.setOf("pelvic-tilt", "main", Side.BOTH, Answer.COMFORTABLE, null, null, null, null, true);
        assertEquals(Consequence.Then.GO_ON, then(weeks, green).then());
        SetDone held = weeks.setOf("pelvic-tilt", "main", Side.BOTH, Answer.TIGHT, null, null, null, null, false);
        assertEquals(Consequence.Then.GO_ON, then(weeks, held).then());
    }

    @Test
    void painInTheWarmUpKeepsTheRestSmall() {
        Weeks weeks = Weeks.open().startToday();
        Offered first = ((nutation.engine.diary.SessionStarted)
                        weeks.entries().get(weeks.entries().size() - 1))
                .offer()
                .get(0);
        SetDone set = weeks.setOf(first.exercise(), first.use(), first.side(), Answer.PAIN, 2, null, null, null, true);
        assertTrue(then(weeks, set).reasons().stream().map(Says::name).toList().contains("P4.warm-up-pain"));
    }

    // The open session -------------------------------------------------------

    private static TodaysSession open(Weeks weeks) {
        TodaysSession session = Objects.requireNonNull(weeks.day().session());
        assertEquals(TodaysSession.State.OPEN, session.state());
        return session;
    }

    private static List<String> left(Weeks weeks) {
        return open(weeks).timeline().stream()
                .filter(each -> each.kind() == Segment.Kind.MOVE || each.kind() == Segment.Kind.HOLD)
                .map(each -> each.exercise() + " " + each.side().code())
                .distinct()
                .toList();
    }

    @Test
    void whatIsLeftIsWhatWasNotDone() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL);
        assertTrue(left(weeks).containsAll(List.of("single-knee-to-chest left", "pelvic-tilt both")));
        weeks.pulses(Side.LEFT).pulses(Side.RIGHT);
        assertEquals(List.of("pelvic-tilt both", "adductor-squeeze both"), left(weeks));
        weeks.skipped("pelvic-tilt", "main", Side.BOTH);
        assertEquals(List.of("adductor-squeeze both"), left(weeks));
        weeks.set("adductor-squeeze", "main", Side.BOTH, Answer.COMFORTABLE);
        assertEquals(List.of(), left(weeks));
        assertEquals(SessionEnd.DONE, open(weeks).finish());
    }

    @Test
    void aSideThatEndedLeavesTheOtherToGoOn() {
        // It hurts at the first of three repetitions.
        Weeks weeks = Weeks.open().start(SessionKind.FULL);
        SetDone set = weeks.setOf(
                "single-knee-to-chest", "pulses", Side.LEFT, Answer.PAIN, 3, SetPlace.LEFT, null, null, false);
        weeks.add(new SetDone(
                set.id(),
                set.at(),
                set.session(),
                set.exercise(),
                set.use(),
                set.side(),
                1,
                1,
                false,
                set.answer(),
                set.score(),
                set.place(),
                set.legs(),
                set.news()));
        assertFalse(left(weeks).contains("single-knee-to-chest left"));
        assertTrue(left(weeks).contains("single-knee-to-chest right"));
        assertEquals(null, open(weeks).finish());
    }

    @Test
    void afterASecondPainfulExerciseOnlyQuietBreathingIsLeft() {
        Weeks weeks =
                Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3).squeezeHurts(2);
        assertEquals(SessionEnd.PAIN, open(weeks).finish());
        assertTrue(!open(weeks).timeline().isEmpty());
        for (Segment each : open(weeks).timeline()) {
            assertEquals(Segment.Kind.BREATHE, each.kind());
        }
    }

    @Test
    void afterRedOrNumbNothingIsLeft() {
        Weeks red = Weeks.open().start(SessionKind.FULL).tilt(Answer.SHARP);
        assertEquals(SessionEnd.RED, open(red).finish());
        assertEquals(List.of(), open(red).timeline());
        Weeks numb = Weeks.open().start(SessionKind.FULL).numb(Legs.ONE, News.NEW);
        assertEquals(SessionEnd.NUMB, open(numb).finish());
        assertEquals(List.of(), open(numb).timeline());
        Says.level(Level.LOCKED, numb);
    }

    @Test
    void aGateThatClosesMeanwhileStopsTheSession() {
        Weeks full = Weeks.open().start(SessionKind.FULL).check("leg-spreading", nutation.engine.diary.Answered.NEW);
        assertEquals(SessionEnd.STOPPED, open(full).finish());
        assertEquals(List.of(), open(full).timeline());
        Weeks gentle = Weeks.open().start(SessionKind.FULL).answer("past-cancer", nutation.engine.diary.Answered.NEW);
        assertEquals(SessionEnd.STOPPED, open(gentle).finish());
        Weeks light = Weeks.open().start(SessionKind.LIGHT).answer("past-cancer", nutation.engine.diary.Answered.NEW);
        assertEquals(null, open(light).finish());
    }

    @Test
    void quietBreathingGoesOnUnderALockAndStopsWhenItIsUrgent() {
        Weeks locked = Weeks.open()
                .start(SessionKind.COMFORT, List.of())
                .check("leg-spreading", nutation.engine.diary.Answered.NEW);
        assertEquals(null, open(locked).finish());
        Weeks urgent =
                Weeks.open().start(SessionKind.COMFORT, List.of()).check("fever", nutation.engine.diary.Answered.NEW);
        assertEquals(SessionEnd.STOPPED, open(urgent).finish());
        assertEquals(List.of(), open(urgent).timeline());
    }

    @Test
    void aSessionMayBeResumedWithinTwoHours() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).tilt(Answer.COMFORTABLE);
        // Profile, screening, reading, start, set: the fifth minute after eight.
        assertEquals("10:05", open(weeks).until());
    }

    @Test
    void anOpenSessionIsOverOnTheNextDate() {
        Weeks weeks = Weeks.open()
                .start(SessionKind.FULL)
                .tilt(Answer.COMFORTABLE)
                .on(2)
                .ready();
        assertEquals(
                TodaysSession.State.OFFERED,
                Objects.requireNonNull(weeks.day().session()).state());
    }

    @Test
    void afterAPainfulOrRedAnswerTheCloseAsksForPainAtRest() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).pulsesHurt(Side.LEFT, 3);
        Says.asks(Question.Code.READING_CLOSE, false, weeks);
        Says.asks(Question.Code.READING_CLOSE, true, weeks.finish(SessionEnd.STOPPED));
        Says.asks(Question.Code.READING_CLOSE, false, weeks.reading(Moment.CLOSE, 2, 1, 0));
        Says.asks(Question.Code.READING_CLOSE, false, Weeks.open().full());
    }

    @Test
    void aCloseReadingOfEightIsUrgent() {
        Weeks weeks = Weeks.open().start(SessionKind.FULL).tilt(Answer.SHARP).finish(SessionEnd.RED);
        Says.level(Level.URGENT, weeks.check().reading(Moment.CLOSE, 8, 1, 0));
    }

    @Test
    void theMorningAndTheEveningAfterAreAsked() {
        Weeks weeks = Weeks.open().full().on(1);
        Says.asks(Question.Code.READING_MORNING, true, weeks);
        Says.asks(Question.Code.READING_EVENING, true, weeks);
        Says.asks(Question.Code.READING_MORNING, false, weeks.reading(Moment.MORNING, 2, 1, 0));
        Says.asks(Question.Code.READING_EVENING, false, weeks.reading(Moment.EVENING, 2, 1, 0));
        Says.asks(Question.Code.READING_MORNING, false, Weeks.open().full().on(2));
    }

    @Test
    void everyReasonOfAnOpenSessionIsKept() {
        Weeks weeks = Weeks.open().startToday();
        for (TodaysSession.Item each : open(weeks).items()) {
            for (Reason reason : each.placed().candidate().reasons()) {
                assertFalse(reason.rule().isEmpty());
            }
        }
    }
}
