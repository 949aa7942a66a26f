package nutation.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nutation.catalogue.Compiled;
import nutation.catalogue.people.Person;
import nutation.engine.catalogue.Exercise;
import nutation.engine.diary.At;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Profile;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;
import org.junit.jupiter.api.Test;

/// Long plans fit on two sides too. `-Dnutation.seed=` and `-Dnutation.people=` choose the random ones.
class LongestPlanTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int PEOPLE = Integer.getInteger("nutation.people", 60);
    private static final int DAYS = 60;
    private static final int LONGEST = 6;

    /// A person on a date.
    private record Moment(History history, int date, int rows) {}

    @Test
    void theLongestPlansOfRandomPeopleFit() throws Exception {
        List<Moment> moments = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            List<Moment> own = new ArrayList<>();
            Person.live(Draws.of(SEED).split(person), DAYS, (pen, day) -> {
                if (day.session() != null) {
                    own.add(new Moment(
                            pen.history(), day.date(), day.session().offer().size()));
                }
            });
            own.stream().max(Comparator.comparingInt(Moment::rows)).ifPresent(moments::add);
        }
        moments.sort(Comparator.comparingInt(Moment::rows).reversed());
        assertTrue(moments.size() >= LONGEST, "only " + moments.size() + " of " + PEOPLE + " people had a plan");
        for (Moment each : moments.subList(0, LONGEST)) {
            fits(each.rows() + " rows, seed " + SEED, each.history(), each.date());
        }
    }

    /// Everything at hand, the longest session, and each article's own programme in turn.
    @Test
    void theLongestSessionOfEachProgrammeFits() throws Exception {
        Printed.Story story = Printed.story("painful-left");
        List<String> things = Compiled.catalogue().exercises().stream()
                .flatMap(LongestPlanTest::things)
                .distinct()
                .sorted()
                .toList();
        for (ProgrammeChoice programme : ProgrammeChoice.values()) {
            History history = story.history()
                    .withAll(List.of(
                            new Profile(id(1), at(story.day(), 1), true, 1960, things, List.of(), 0, "DE"),
                            new Preference(
                                    id(2), at(story.day(), 2), 45, null, null, null, null, null, programme, null)));
            fits("programme " + programme.code(), history, story.day());
        }
    }

    private static void fits(String what, History history, int date) throws Exception {
        for (String language : Printed.LANGUAGES) {
            for (Paper paper : Paper.values()) {
                byte[] pdf = Printed.PRESS.handout(history, date, language, paper, Printed.ADDRESS);
                Printed printed = new Printed(what + ", " + language + ", " + paper.code(), pdf);
                assertTrue(printed.pages() <= 2, printed.name() + ": " + printed.pages() + " pages");
            }
        }
    }

    private static Stream<String> things(Exercise exercise) {
        return Stream.concat(exercise.equipment().stream(), exercise.anyOf().stream());
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000900" + number;
    }

    private static At at(int date, int minute) {
        return At.local(date, (20 * 60 + minute) * 60_000, 0);
    }
}
