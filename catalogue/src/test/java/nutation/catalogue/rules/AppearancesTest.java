package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nutation.engine.allowed.Appearances;
import nutation.engine.allowed.Appearances.Appearance;
import nutation.engine.diary.Answer;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.history.AnswerClass;
import org.junit.jupiter.api.Test;

/// D10, S9: when something appeared, and how it was borne.
final class AppearancesTest {
    private static Appearances on(Climb climb, int day) {
        return new Appearances(climb.weeks().on(day).history(), climb.weeks().date());
    }

    private static List<AnswerClass> answers(Climb climb, int day) {
        return on(climb, day).of(climb.use().ref()).stream()
                .map(Appearance::answer)
                .toList();
    }

    private static Climb light(Climb climb) {
        return climb.start(SessionKind.LIGHT, 1);
    }

    @Test
    void theSessionOfTodayIsOneAndThatOfTomorrowIsNot() {
        Climb climb = Climb.begun().full(0, 1).full(2, 1);
        assertEquals(2, answers(climb, 2).size());
        assertEquals(1, answers(climb, 1).size());
        assertEquals(1, answers(climb, 0).size());
    }

    @Test
    void twoOnADateAreOneWithTheWorseAnswer() {
        Climb climb = Climb.begun().hurts(0, 1);
        assertEquals(List.of(AnswerClass.PAINFUL), answers(light(climb).answers(Answer.COMFORTABLE), 0));
        Climb other = light(Climb.begun().full(0, 1).on(2)).answers(Answer.COMFORTABLE);
        assertEquals(
                List.of(AnswerClass.GREEN, AnswerClass.PAINFUL),
                answers(light(other).hurts(), 2));
    }

    @Test
    void painIsOfTheLatestAppearance() {
        Climb climb = Climb.begun().hurts(0, 1).full(2, 1);
        var all = on(climb, 2).of(climb.use().ref());
        assertFalse(Appearances.hurtLast(all, Side.LEFT));
        assertTrue(Appearances.hurtLast(all.subList(0, 1), Side.LEFT));
    }

    private static int tolerance(AnswerClass... answers) {
        return Appearances.tolerance(java.util.Arrays.stream(answers)
                .map(each -> new Appearance(0, Side.BOTH, each))
                .toList());
    }

    @Test
    void toleranceIsGreenLessPainfulLessRedOfTheLatestSix() {
        AnswerClass green = AnswerClass.GREEN;
        AnswerClass painful = AnswerClass.PAINFUL;
        assertEquals(0, tolerance());
        assertEquals(3, tolerance(green, green, green));
        assertEquals(-2, tolerance(painful, AnswerClass.RED));
        assertEquals(1, tolerance(green, AnswerClass.HELD));
        assertEquals(6, tolerance(painful, green, green, green, green, green, green));
        assertEquals(4, tolerance(green, painful, green, green, green, green, green));
    }

    private static int daysSince(Appearances appearances, String id) {
        int[] days = appearances.daysSince(Weeks.CATALOGUE);
        return IntStream.range(0, days.length)
                .filter(i -> Weeks.CATALOGUE.purposes().get(i).id().equals(id))
                .map(i -> days[i])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPurposeAppearsWithAnyExerciseOfIt() {
        Climb climb = Climb.begun().full(0, 1);
        assertEquals(0, daysSince(on(climb, 0), "flexion"));
        assertEquals(5, daysSince(on(climb, 5), "flexion"));
        assertEquals(-1, daysSince(on(climb, 5), "adductors"));
        assertEquals(3, daysSince(on(climb.skipped(4, 1), 3), "flexion"));
        assertEquals(5, daysSince(on(climb, 5), "flexion"));
    }
}
