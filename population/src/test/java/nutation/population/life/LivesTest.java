package nutation.population.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.diary.Check;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.EntryWriter;
import nutation.engine.diary.Line;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.SessionKind;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LivesTest {
    private static final long SEED = 20_261_121;
    private static final int DAYS = 42;
    private static final Catalogue CATALOGUE = Compiled.catalogue();

    private static Lived live(String rules, long id) {
        return Lives.under(java.util.Objects.requireNonNull(RuleSet.named(CATALOGUE, rules)))
                .live(SEED, id, DAYS, Engine.REAL, Watch.NOBODY);
    }

    private static String text(Lived lived) {
        return lived.history().entries().stream().map(EntryWriter::write).collect(Collectors.joining("\n"));
    }

    @Test
    void theSameNumberLivesTheSameLife() {
        for (int id = 0; id < 20; id++) {
            assertEquals(text(live("own", id)), text(live("own", id)), "person " + id);
        }
        assertFalse(text(live("own", 1)).equals(text(live("own", 2))), "and another one another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "a2", "a4-as-written"})
    void theDiaryIsOneThatTheReaderTakes(String rules) {
        for (int id = 0; id < 60; id++) {
            String text = text(live(rules, id));
            List<Line> lines = text.isEmpty() ? List.of() : DiaryReader.read(text + "\n");
            assertEquals(
                    List.of(),
                    lines.stream()
                            .filter(each -> !(each instanceof Line.Accepted))
                            .toList(),
                    "person " + id);
            assertEquals(live(rules, id).history().size(), lines.size(), "person " + id);
        }
    }

    @Test
    void theWeatherIsTheSameUnderEveryRuleSet() {
        for (int id = 0; id < 60; id++) {
            Lived own = live("own", id);
            Lived nothing = live("nothing", id);
            assertEquals(own.from(), nothing.from());
            assertEquals(own.end().warned(), nothing.end().warned());
            assertEquals(own.person(), live("a1", id).person(), "person " + id);
        }
    }

    @Test
    void whoGaveUpWritesNothingMore() {
        int gaveUp = 0;
        for (int id = 0; id < 100; id++) {
            Lived lived = live("own", id);
            if (lived.end().stopped() >= 0) {
                gaveUp++;
                int last = lived.history().entries().getLast().at().date();
                assertTrue(last < lived.from() + lived.end().stopped(), "person " + id);
            }
        }
        assertTrue(gaveUp >= 3, gaveUp + " gave up");
    }

    @Test
    void nobodyGoesOnAfterARealWarningSign() {
        int signs = 0;
        for (int id = 0; id < 400; id++) {
            Lived lived = live("own", id);
            if (lived.person().serious() && !lived.person().careless()) {
                signs++;
                long sessions = lived.history().courses().stream()
                        .filter(Course::happened)
                        .count();
                assertEquals(0, sessions, "person " + id);
            }
        }
        assertTrue(signs >= 3, signs + " had one");
    }

    @Test
    void fromPaperTheWholeListIsDoneAtItsHighestDose() {
        List<Turn> turns = Turn.written(CATALOGUE, ProgrammeChoice.A2);
        for (int id = 0; id < 40; id++) {
            for (Course each : live("a2-as-written", id).history().courses()) {
                assertEquals(SessionKind.FULL, each.session().kind());
                assertEquals(
                        turns.stream().map(Turn::offered).toList(),
                        each.session().offer());
            }
        }
        assertTrue(turns.size() > 3, "there is a list");
    }

    @Test
    void whoLooksOnSeesWhatTheEngineSays() {
        List<Day> seen = new ArrayList<>();
        List<Entry> until = new ArrayList<>();
        Lives.under(RuleSet.coached(CATALOGUE, ProgrammeChoice.OWN)).live(SEED, 3, DAYS, Engine.REAL, new Watch() {
            @Override
            public void shown(History history, Day day) {
                assertEquals(nutation.engine.Coach.day(CATALOGUE, history, day.date()), day);
                seen.add(day);
                until.addAll(history.entries().stream()
                        .filter(each -> each instanceof Check)
                        .toList());
            }
        });
        assertTrue(seen.size() > 5 && !until.isEmpty(), seen.size() + " days");
    }

    @Test
    void everyRuleSetHasANameOfItsOwn() {
        List<String> names = RuleSet.all(CATALOGUE).stream().map(RuleSet::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.containsAll(List.of("own", "a0", "a4", "a0-as-written", "a4-as-written", "nothing")));
    }
}
