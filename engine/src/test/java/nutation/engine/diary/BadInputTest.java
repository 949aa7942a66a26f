package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.fixtures.Draws;
import nutation.engine.fixtures.Entries;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;

/// Damaged lines by a seed: `-Dnutation.damaged=N` for more, `-Dnutation.seed=S` for others. Whatever comes in, a
/// line is an entry in full or a refusal that says where; no exception ever.
final class BadInputTest {
    private static final int DAMAGED = Integer.getInteger("nutation.damaged", 10_000);
    private static final long SEED = Long.getLong("nutation.seed", 20_261_122L);
    private static final List<String> GOOD =
            Entries.random(SEED, 180).stream().map(EntryWriter::write).toList();

    @Test
    void aDamagedLineIsAnEntryInFullOrARefusalThatSaysWhere() throws JsonRefused {
        Draws all = Draws.of(SEED);
        int refused = 0;
        for (int i = 0; i < DAMAGED; i++) {
            Draws draws = all.split(i);
            String line = draws.pick(GOOD);
            for (int times = draws.between(1, 3); times > 0; times--) {
                line = Damage.to(line, draws);
            }
            refused += check(line, "line " + i + " of seed " + SEED + ": " + line);
        }
        assertTrue(refused > DAMAGED / 2, refused + " of " + DAMAGED + " were refused");
    }

    @Test
    void aMutantIsAnEntryInFullOrARefusalThatNamesItsField() throws JsonRefused {
        Draws all = Draws.of(SEED + 1);
        int refused = 0;
        for (int i = 0; i < DAMAGED; i++) {
            Draws draws = all.split(i);
            String line =
                    Mutants.of(JsonReader.read(draws.pick(GOOD), 8), draws).text();
            String what = "mutant " + i + " of seed " + SEED + ": " + line;
            refused += check(line, what);
            if (DiaryReader.readLine(line, 1) instanceof Line.Refused refusal && line.startsWith("{")) {
                boolean whole = refusal.refusal().code().equals("too-long");
                assertEquals(whole, refusal.refusal().field().isEmpty(), what);
            }
        }
        assertTrue(refused > DAMAGED / 2, refused + " of " + DAMAGED + " were refused");
    }

    @Test
    void everyBeginningOfALineIsRefused() throws JsonRefused {
        for (String line : GOOD.subList(0, 18)) {
            for (int end = 0; end < Math.min(line.length(), 400); end++) {
                assertEquals(1, check(line.substring(0, end), line.substring(0, end)));
            }
        }
    }

    @Test
    void everyCharacterAloneIsRefused() throws JsonRefused {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertEquals(1, check(String.valueOf((char) c), "character " + c));
        }
    }

    /// 1 where the line was refused.
    private static int check(String line, String what) throws JsonRefused {
        switch (DiaryReader.readLine(line, 17)) {
            case Line.Accepted accepted -> {
                Line again = DiaryReader.readLine(accepted.text(), 17);
                assertEquals(accepted, assertInstanceOf(Line.Accepted.class, again, what), what);
                return 0;
            }
            case Line.Refused refused -> {
                Refusal refusal = refused.refusal();
                assertEquals(17, refusal.line(), what);
                assertTrue(Refusal.CODES.contains(refusal.code()), what);
                assertTrue(refusal.value().length() <= 80 && refusal.field().length() <= 80, what);
                assertFalse(refusal.expected().isEmpty(), what);
                JsonReader.read(refusal.json().text(), 1);
                return 1;
            }
        }
    }
}
