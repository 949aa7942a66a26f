package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nutation.engine.fixtures.Draws;
import nutation.engine.fixtures.Entries;
import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;

final class RoundTripTest {
    private static final long SEED = 20_261_121;
    private static final List<Entry> ENTRIES = Entries.random(SEED, 1_800);

    @Test
    void everyTypeOfEntryHasOneRowInTheTable() {
        List<Class<?>> rows = new ArrayList<>();
        for (EntryType<? extends Entry> type : EntryTable.ALL) {
            rows.add(type.record());
        }
        assertEquals(byName(Arrays.asList(Entry.class.getPermittedSubclasses())), byName(rows));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        for (int i = 0; i < ENTRIES.size(); i++) {
            String text = EntryWriter.write(ENTRIES.get(i));
            Line.Accepted read = accepted(text, i);
            assertEquals(ENTRIES.get(i), read.entry(), "entry " + i + " of seed " + SEED);
            assertEquals(text, read.text(), "entry " + i + " of seed " + SEED);
        }
    }

    @Test
    void theOrderOfMembersWhiteSpaceAndEscapesDoNotMatter() throws JsonRefused {
        for (int i = 0; i < ENTRIES.size(); i++) {
            String text = EntryWriter.write(ENTRIES.get(i));
            String scrawled = Scrawl.of(JsonReader.read(text, 8), Draws.of(SEED).split(i));
            if (scrawled.length() <= DiaryReader.LONGEST_LINE) {
                assertEquals(text, accepted(scrawled, i).text(), "entry " + i + " of seed " + SEED);
            }
        }
    }

    @Test
    void aWholeDiaryIsReadInItsOrder() {
        List<String> texts = new ArrayList<>();
        for (Entry each : ENTRIES) {
            texts.add(EntryWriter.write(each));
        }
        List<Entry> read = new ArrayList<>();
        for (Line each : DiaryReader.read(String.join("\n", texts) + "\n")) {
            read.add(assertInstanceOf(Line.Accepted.class, each).entry());
        }
        assertEquals(ENTRIES, read);
    }

    @Test
    void idTimeAndTypeStandFirstAndTheRestFollowsTheTable() throws JsonRefused {
        for (Entry each : ENTRIES) {
            List<String> names = names(JsonReader.read(EntryWriter.write(each), 8));
            assertEquals(List.of("id", "at", "type"), names.subList(0, 3));
            List<String> table = new ArrayList<>();
            for (EntryType<? extends Entry> type : EntryTable.ALL) {
                if (type.record().isInstance(each)) {
                    type.shape().fields().forEach(field -> table.add(field.name()));
                }
            }
            table.retainAll(names);
            List<String> fields = new ArrayList<>(names);
            fields.remove("type");
            assertEquals(table, fields);
        }
    }

    @Test
    void namesThatAreValuesAreSortedByTheirText() {
        String head = "{\"id\":\"0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21\",\"at\":\"2026-11-21T08:00:00.000+01:00\","
                + "\"type\":\"reading\",\"moment\":\"morning\",\"places\":";
        Line.Accepted read = accepted(
                head
                        + "{\"low-back\":1,\"hip-right\":2,\"belly\":3},\"novel\":{\"knee-left\":\"no\",\"groin\":\"yes\"}}",
                1);
        assertEquals(
                head
                        + "{\"belly\":3,\"hip-right\":2,\"low-back\":1},\"novel\":{\"groin\":\"yes\",\"knee-left\":\"no\"}}",
                read.text());
    }

    @Test
    void theCanonicalTextOfASetIsThis() {
        SetDone set = new SetDone(
                "0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21",
                new At(20_778, 25_200_007, 60),
                "3c9e6f51-0a0b-4f6e-8a4f-0f6f2a1f9b11",
                "bridge",
                "main",
                Side.BOTH,
                10,
                50,
                true,
                Answer.PAIN,
                3,
                SetPlace.LEFT,
                null,
                News.KNOWN);
        assertEquals(
                "{\"id\":\"0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21\",\"at\":\"2026-11-21T08:00:00.007+01:00\","
                        + "\"type\":\"set\",\"session\":\"3c9e6f51-0a0b-4f6e-8a4f-0f6f2a1f9b11\","
                        + "\"exercise\":\"bridge\",\"use\":\"main\",\"side\":\"both\",\"reps\":10,\"seconds\":50,"
                        + "\"full\":true,\"answer\":\"pain\",\"score\":3,\"place\":\"left\",\"news\":\"known\"}",
                EntryWriter.write(set));
    }

    private static Line.Accepted accepted(String line, int number) {
        Line read = DiaryReader.readLine(line, number);
        return assertInstanceOf(Line.Accepted.class, read, () -> read + ", seed " + SEED);
    }

    private static List<String> names(Json json) {
        List<String> names = new ArrayList<>();
        assertInstanceOf(JsonObject.class, json).members().forEach(member -> names.add(member.name()));
        return names;
    }

    private static List<String> byName(List<? extends Class<?>> classes) {
        return classes.stream()
                .map(Class::getName)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
