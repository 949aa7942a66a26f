package nutation.population.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Entry;
import nutation.engine.diary.EntryWriter;
import nutation.population.life.Engine;
import nutation.population.life.Lived;
import nutation.population.life.Lives;
import nutation.population.life.RuleSet;
import nutation.population.life.Watch;
import nutation.population.measure.Measure;
import nutation.population.measure.Measuring;
import nutation.population.measure.PersonRow;
import nutation.population.measure.Tally;
import nutation.population.measure.Tallying;
import nutation.population.measure.Weekly;
import nutation.population.measure.Window;
import nutation.population.rows.Duck;
import nutation.population.rows.Parts;
import nutation.population.work.Slice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Simulated people write diaries, and these are counted as those of a service.
final class ServiceTest {
    private static final Catalogue CATALOGUE = Compiled.catalogue();
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int PEOPLE = 40;
    private static final int DAYS = 56;
    private static final int WEEKS = 8;

    private static final List<Lived> LIVED = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void live() {
        Lives lives = Lives.under(RuleSet.all(CATALOGUE).getFirst());
        for (long id = 0; id < PEOPLE; id++) {
            LIVED.add(lives.live(SEED, id, DAYS, Engine.REAL, Watch.NOBODY));
        }
    }

    private static PersonRow row(long id) {
        Lived lived = LIVED.get((int) id);
        return Measuring.row(CATALOGUE, lived.history(), id, new Window(lived.from(), DAYS));
    }

    private static String diary(List<Entry> entries) {
        return entries.stream().map(EntryWriter::write).collect(Collectors.joining("\n", "", "\n"));
    }

    private Path diaries(int people) throws IOException {
        Path diaries = Files.createDirectories(folder.resolve("diaries"));
        for (int i = 0; i < people; i++) {
            Files.writeString(
                    diaries.resolve("%03d.jsonl".formatted(i)),
                    diary(LIVED.get(i).history().entries()));
        }
        return diaries;
    }

    private Outcomes outcomes(Path source) throws IOException, SQLException {
        return new Service(CATALOGUE, null, WEEKS).outcomes(List.of(source), folder);
    }

    @Test
    void sqlCountsAsTheFoldDoes() throws SQLException {
        Tallying tallying = new Tallying();
        List<PersonRow> rows = new ArrayList<>();
        for (long id = 0; id < PEOPLE; id++) {
            rows.add(row(id));
        }
        rows.forEach(tallying::add);
        Parts parts = Parts.in(folder.resolve("parts"));
        // Two slices, the later one first, and one of them twice.
        for (Slice slice : List.of(new Slice(25, PEOPLE), new Slice(0, 25), new Slice(0, 25))) {
            List<PersonRow> some = rows.subList((int) slice.from(), (int) slice.end());
            parts.people(slice, some);
            parts.uses(slice, some);
        }
        try (Duck duck = Duck.open(folder)) {
            Tally counted = Counting.of(duck, parts, WEEKS).counted();
            assertEquals(tallying.done().text(), counted.text(), "seed " + SEED);
        }
    }

    @Test
    void diariesOfPeopleAreCountedAsThePeopleWere() throws IOException, SQLException {
        Outcomes outcomes = outcomes(diaries(PEOPLE));
        assertEquals(PEOPLE, outcomes.people());
        assertEquals(List.of(), outcomes.left());
        long sessions = 0;
        for (long id = 0; id < PEOPLE; id++) {
            sessions += row(id).get(Measure.SESSIONS);
        }
        assertEquals(sessions, count(outcomes, Measure.SESSIONS).sum());
        assertTrue(outcomes.uses().stream().anyMatch(each -> each.people() != null), "some uses are told of");
        assertTrue(outcomes.uses().stream().allMatch(each -> each.people() == null || each.people() >= 10));
        assertFalse(Files.exists(folder.resolve("parts")), "what was written on the way is gone");
    }

    @Test
    void ofNinePeopleNothingIsShown() throws IOException, SQLException {
        Outcomes outcomes = outcomes(diaries(9));
        assertNull(outcomes.people());
        assertTrue(
                outcomes.amounts().stream()
                        .allMatch(each -> each.count() == null || each.count().people() == 0),
                "no amount");
        assertTrue(
                outcomes.shares().stream().allMatch(each -> Small.may(or0(each.yes())) && Small.may(or0(each.no()))));
        assertTrue(outcomes.uses().stream().allMatch(each -> each.people() == null));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 13, 19, 28, PEOPLE})
    void nothingShownTellsOfFewerThanTen(int people) throws IOException, SQLException {
        Outcomes outcomes = outcomes(diaries(people));
        int shown = 0;
        for (Outcomes.Amount each : outcomes.amounts()) {
            Long affected = each.affected();
            assertTrue(Small.may(or0(each.people())), each.name());
            assertTrue(each.people() == null || Small.may(people - each.people()), each.name() + ": who has none");
            assertTrue(affected == null || Small.may(affected), each.name());
            assertTrue(affected == null || Small.may(each.count().people() - affected), each.name() + ": all but");
            assertTrue(each.count() == null || Small.may(each.count().nonzero()), each.name() + ": the mean");
            shown += each.count() == null ? 0 : 1;
        }
        for (Outcomes.Hurting each : outcomes.uses()) {
            assertTrue(
                    Small.may(or0(each.people())) && Small.may(or0(each.hurt())),
                    each.use().toString());
            assertTrue(each.hurt() == null || Small.may(each.people() - each.hurt()), each.use() + ": whom not");
        }
        outcomes.bins()
                .forEach((measure, bins) ->
                        assertTrue(bins.stream().allMatch(each -> Small.may(or0(each))), measure.column()));
        assertTrue(shown >= 5, "only " + shown + " amounts are shown of " + people + " people");
    }

    /// Who knows the sum of all weeks does not know the one week that is left out.
    @Test
    void noWeekFollowsFromTheSumOfAll() throws IOException, SQLException {
        Outcomes outcomes = outcomes(diaries(PEOPLE));
        for (Weekly weekly : List.of(Weekly.SESSIONS, Weekly.RAISED)) {
            long left = outcomes.weekly().get(weekly).stream()
                    .filter(each -> each.count() == null)
                    .count();
            assertNotEquals(1, left, weekly + " leaves out one week only");
        }
    }

    @Test
    void anExportTellsTheSameAsFiles() throws IOException, SQLException {
        Path diaries = diaries(PEOPLE);
        String of = outcomes(diaries).json();
        Path parquet = folder.resolve("export.parquet");
        Path csv = folder.resolve("export.csv");
        try (Duck duck = Duck.open(folder)) {
            duck.run("copy (select filename as person, entry from read_csv("
                    + Duck.text(diaries.resolve("*.jsonl") + "")
                    + ", filename = true, header = false, delim = '\\x01', quote = '', escape = '', columns = {'entry': 'VARCHAR'})"
                    + " order by entry) to " + Duck.text(parquet + "") + " (format parquet)");
            duck.run("copy (select * from " + Duck.text(parquet + "") + ") to " + Duck.text(csv + "")
                    + " (format csv, header)");
        }
        assertEquals(of, outcomes(parquet).json(), "Parquet");
        assertEquals(of, outcomes(csv).json(), "CSV");
    }

    @Test
    void aDiaryWithARefusedLineIsLeftOutAndNamed() throws IOException, SQLException {
        Path diaries = diaries(PEOPLE);
        Files.writeString(diaries.resolve("999.jsonl"), "{\"id\":1}\n");
        Outcomes outcomes = outcomes(diaries);
        assertEquals(PEOPLE, outcomes.people());
        assertEquals(1, outcomes.left().size());
        assertTrue(
                outcomes.left().getFirst().contains("999.jsonl"),
                outcomes.left().getFirst());
    }

    private static nutation.population.measure.Count count(Outcomes outcomes, Measure measure) {
        var count = outcomes.amounts().stream()
                .filter(each -> each.name().equals(measure.column()))
                .findFirst()
                .orElseThrow()
                .count();
        assertNotNull(count, measure.column());
        return count;
    }

    private static long or0(Long value) {
        return value == null ? 0 : value;
    }
}
