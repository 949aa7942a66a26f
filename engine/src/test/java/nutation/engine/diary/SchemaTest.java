package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nutation.engine.fixtures.Draws;
import nutation.engine.fixtures.Entries;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema and the reader come from one table; here a foreign validator says whether they agree.
final class SchemaTest {
    private static final long SEED = 31;
    private static final int MUTANTS = 3_000;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(DiarySchema.json());
    private static final String HEAD =
            "{\"id\":\"0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21\",\"at\":\"2026-11-21T08:00:00.000+01:00\",";

    private static final String SET = "\"type\":\"set\",\"session\":\"0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21\","
            + "\"exercise\":\"bridge\",\"use\":\"main\",\"side\":\"both\",\"reps\":10,\"seconds\":50,\"full\":true";

    @Test
    void theSchemaIsASchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(DiarySchema.json(), InputFormat.JSON));
    }

    @Test
    void whatIsWrittenTheSchemaAccepts() {
        List<Entry> entries = Entries.random(SEED, 720);
        for (int i = 0; i < entries.size(); i++) {
            String line = EntryWriter.write(entries.get(i));
            assertEquals(List.of(), faults(line), "entry " + i + " of seed " + SEED + ": " + line);
        }
    }

    @Test
    void schemaAndReaderAgreeOnMutants() throws JsonRefused {
        List<String> good =
                Entries.random(SEED + 1, 1_440).stream().map(EntryWriter::write).toList();
        TreeMap<String, Integer> codes = new TreeMap<>();
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String before = good.get(i % good.size());
            String line = Mutants.of(JsonReader.read(before, 8), Draws.of(SEED).split(i))
                    .text();
            String what = "mutant " + i + " of seed " + SEED + ": " + line;
            boolean valid = faults(line).isEmpty();
            switch (DiaryReader.readLine(line, i)) {
                case Line.Accepted ok -> {
                    assertTrue(valid, what);
                    accepted++;
                }
                case Line.Refused refused -> {
                    Refusal refusal = refused.refusal();
                    codes.merge(refusal.code(), 1, Integer::sum);
                    assertTrue(!valid || schemaCannotSay(refusal), refusal.sentence() + "; " + what);
                }
            }
        }
        assertTrue(accepted > 100 && accepted < MUTANTS / 2, accepted + " of " + MUTANTS + " mutants are entries");
        assertEquals(Set.of(), missing(codes.keySet()), "refused: " + codes);
    }

    @Test
    void schemaAndReaderAgreeOnEveryAnswerWithEveryScoreAndNews() {
        TreeMap<String, Integer> found = new TreeMap<>();
        for (String answer : List.of("", "comfortable", "tight", "pain", "sharp", "weak", "numb")) {
            for (String score : List.of("", "0", "1", "10")) {
                for (String news : List.of("", "new")) {
                    String line = HEAD
                            + SET
                            + (answer.isEmpty() ? "" : ",\"answer\":\"" + answer + "\"")
                            + (score.isEmpty() ? "" : ",\"score\":" + score)
                            + (news.isEmpty() ? "}" : ",\"news\":\"" + news + "\"}");
                    Line read = DiaryReader.readLine(line, 1);
                    assertEquals(read instanceof Line.Accepted, faults(line).isEmpty(), line);
                    found.merge(read instanceof Line.Refused bad ? bad.refusal().code() : "accepted", 1, Integer::sum);
                }
            }
        }
        assertEquals(
                "{accepted=31, news-without-pain=3, pain-without-score=4, score-without-pain=18}", found.toString());
    }

    /// What a change of one value can bring, as far as the codes seen do not have it.
    private static Set<String> missing(Set<String> seen) {
        Set<String> codes = new TreeSet<>(Refusal.CODES);
        codes.removeAll(List.of("not-json", "not-whole", "too-long", "too-deep", "doubled-field", "doubled-id"));
        codes.removeAll(List.of("pain-without-score", "score-without-pain", "news-without-pain")); // see below
        codes.removeAll(seen);
        return codes;
    }

    /// Where the pattern of a date holds and the calendar has not that day; and length as a whole.
    private static boolean schemaCannotSay(Refusal refusal) {
        return switch (refusal.code()) {
            case "impossible-time" -> refusal.value().matches("\"\\d{4}-(02-(29|30|31)|(04|06|09|11)-31).*");
            case "too-long" -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"note\",\"text\":\"a\",\"text\":\"a\"}",
                "\"type\":\"released\",\"on\":\"2026-02-29\",\"keys\":[{\"rule\":\"G7\",\"entry\":\"0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21\"}]}",
                "\"type\":\"range\",\"check\":\"seat\",\"side\":\"left\",\"step\":3.0}",
                "\"type\":\"range\",\"check\":\"seat\",\"side\":\"left\",\"step\":3e0}",
                "\"type\":\"profile\",\"adult\":true,\"equipment\":[],\"positionsOut\":[],\"aerobicMinutes\":-0}",
                "\"type\":\"note\",\"text\":\"\\ud83e\"}",
            })
    void whatASchemaCannotSayTheReaderRefusesAllTheSame(String rest) {
        assertInstanceOf(Line.Refused.class, DiaryReader.readLine(HEAD + rest, 1));
        assertEquals(List.of(), faults(HEAD + rest));
    }

    @Test
    void everyOtherBadLineTheSchemaRefusesToo() {
        List<String> silent = List.of("not-json", "not-whole", "too-deep", "too-long", "doubled-field");
        for (BadLines.Bad bad : BadLines.all()) {
            boolean calendar =
                    bad.code().equals("impossible-time") && bad.name().matches("the 30th.*|an impossible.*");
            if (!silent.contains(bad.code()) && !calendar) {
                assertFalse(faults(bad.line()).isEmpty(), bad.toString());
            }
        }
    }

    private static List<Error> faults(String line) {
        return SCHEMA.validate(line, InputFormat.JSON);
    }
}
