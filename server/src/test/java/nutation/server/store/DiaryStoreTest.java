package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nutation.server.Lines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class DiaryStoreTest {
    private static final Kept STORED = new Kept.Stored();
    private static final Kept KNOWN = new Kept.Known();

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Opened opened;
    private DiaryStore store;
    private Person person;

    DiaryStoreTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws Exception {
        opened = Opened.over(database, folder);
        store = opened.store();
        person = store.people().add();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static NewEntry entry(int number, String text) {
        return new NewEntry(Lines.id(number), "note", "2026-11-21T08:00:00.000+01:00", text);
    }

    private static List<NewEntry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(WriterProcess::entry).toList();
    }

    /// The slow twin: one number of 256 bits, a line at a time.
    private static String digest(List<String> texts) {
        byte[] sum = new byte[32];
        for (String text : texts) {
            byte[] hash = HexFormat.of().parseHex(Sha256.of(text));
            for (int i = 0; i < sum.length; i++) {
                sum[i] ^= hash[i];
            }
        }
        return HexFormat.of().formatHex(sum);
    }

    @Test
    void anEntryIsKeptWithItsHashAndTheTimeOfItsArrival() throws Exception {
        assertEquals(new Appended(List.of(STORED), 1), store.append(person, List.of(entry(1, "abc"))));
        assertEquals(
                List.of(person.id() + "|1|" + Lines.id(1) + "|note|2026-11-21T08:00:00.000+01:00|abc"
                        + "|ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                        + "|2026-11-21T07:00:00.123Z"),
                opened.rows("select person_id, seq, id, type, at, text, sha256, received from entry"));
    }

    @Test
    void whatIsSentTwiceIsStoredOnce() {
        assertEquals(
                List.of(STORED, STORED, KNOWN),
                store.append(person, List.of(entry(1, "a"), entry(2, "b"), entry(1, "a")))
                        .kept());
        assertEquals(
                new Appended(List.of(KNOWN, STORED), 3), store.append(person, List.of(entry(2, "b"), entry(3, "c"))));
        assertEquals(List.of("a", "b", "c"), opened.texts(person));
    }

    @Test
    void aConflictIsAnsweredWithTheStoredLineAndKeepsBoth() throws Exception {
        store.append(person, List.of(entry(1, "first")));
        Kept conflict = new Kept.Conflict(Sha256.of("first"), Sha256.of("other"), "first");
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    new Appended(List.of(conflict, STORED, KNOWN), 2 + i),
                    store.append(person, List.of(entry(1, "other"), entry(2 + i, "next"), entry(1, "first"))));
        }
        assertEquals(List.of("first", "next", "next"), opened.texts(person));
        assertEquals(
                List.of(Lines.id(1) + "|" + Sha256.of("other") + "|" + Sha256.of("first")
                        + "|other|2026-11-21T07:00:00.123Z"),
                opened.rows("select id, sha256, stored, text, received from conflict"));
    }

    @Test
    void aConflictInsideOneAppendIsAnsweredLikeAnyOther() {
        Kept conflict = new Kept.Conflict(Sha256.of("a"), Sha256.of("b"), "a");
        assertEquals(
                new Appended(List.of(STORED, conflict), 1),
                store.append(person, List.of(entry(1, "a"), entry(1, "b"))));
    }

    @Test
    void theDigestIsThatOfTheLinesInWhateverOrder() throws Exception {
        List<NewEntry> entries = new ArrayList<>(entries(0, 2_500));
        Collections.shuffle(entries, new Random(7));
        Person other = store.people().add();
        store.append(person, entries);
        for (int from = 0; from < entries.size(); from += 100) {
            store.append(other, entries.reversed().subList(from, from + 100));
            store.append(other, entries.reversed().subList(from, from + 100));
        }
        Standing expected = new Standing(
                2_500, new Digest(digest(entries.stream().map(NewEntry::text).toList())));
        assertEquals(expected, store.standing(person));
        assertEquals(expected, store.standing(other));
        opened.reopen();
        assertEquals(expected, opened.store().standing(person));
    }

    @Test
    void oneIdInTwoDiariesIsTwoEntries() {
        Person other = store.people().add();
        store.append(person, List.of(entry(1, "mine")));
        assertEquals(new Appended(List.of(STORED), 1), store.append(other, List.of(entry(1, "theirs"))));
        assertEquals(List.of("mine"), opened.texts(person));
        assertEquals(List.of("theirs"), opened.texts(other));
    }

    @Test
    void aDiaryIsReadInParts() {
        store.append(person, entries(0, 450));
        List<String> all = opened.texts(person);
        assertEquals(entries(0, 450).stream().map(NewEntry::text).toList(), all);

        Part part = store.part(person, 0, 300);
        assertEquals(new Part(0, 300, true), part);
        List<String> read = new ArrayList<>();
        store.read(person, part, read::add);
        assertEquals(all.subList(0, 300), read);

        assertEquals(new Part(300, 450, false), store.part(person, 300, 300));
        assertEquals(new Part(450, 450, false), store.part(person, 450, 300));
        assertEquals(new Part(9_000, 450, false), store.part(person, 9_000, 300));
    }

    @Test
    void manyClientsAtOnceGetEveryPositionOnce() throws Exception {
        int clients = 16;
        int appends = 25;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                int client = c;
                work.add(() -> {
                    List<Long> lasts = new ArrayList<>();
                    for (int i = 0; i < appends; i++) {
                        NewEntry entry = WriterProcess.entry(client * appends + i);
                        lasts.add(store.append(person, List.of(entry)).last());
                    }
                    return lasts;
                });
            }
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                List<Long> lasts = done.get();
                assertEquals(lasts.stream().sorted().distinct().toList(), lasts, "each append lies behind the last");
            }
            List<String> texts = opened.texts(person);
            assertEquals(clients * appends, texts.stream().distinct().count());
            assertEquals(new Standing(clients * appends, new Digest(digest(texts))), store.standing(person));
        }
    }

    @Test
    void aReaderSeesWholeAppendsOnlyWhileAWriterWrites() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = threads.submit(() -> {
                for (int i = 0; i < 40; i++) {
                    store.append(person, entries(i * 3, i * 3 + 3));
                }
            });
            do {
                assertEquals(0, opened.texts(person).size() % 3);
            } while (!writer.isDone());
            writer.get();
            assertEquals(120, opened.texts(person).size());
        }
    }

    @Test
    void aDeletedDiaryLeavesNothingButItsIdAndTheDate() throws Exception {
        Person other = store.people().add();
        for (Person each : List.of(person, other)) {
            store.append(each, List.of(entry(1, "a"), entry(1, "b")));
            store.devices().add(each, "phone").orElseThrow();
            store.pairings().make(each).orElseThrow();
        }
        assertTrue(store.people().delete(person));
        assertFalse(store.people().delete(person));

        for (String table : List.of("entry", "conflict", "device", "pairing")) {
            assertEquals(List.of(other.id()), opened.rows("select person_id from " + table), table);
        }
        assertEquals(List.of(other.id()), opened.rows("select id from person"));
        assertEquals(List.of(person.id() + "|2026-11-21"), opened.rows("select * from tombstone"));
        assertEquals(LocalDate.of(2026, 11, 21), store.people().deleted(person).orElseThrow());
        assertTrue(store.people().deleted(other).isEmpty());
    }

    @Test
    void noDeviceBringsADeletedDiaryBack() throws Exception {
        store.append(person, entries(0, 3));
        store.people().delete(person);
        DiaryDeleted refusal = assertThrows(DiaryDeleted.class, () -> store.append(person, entries(0, 3)));
        assertEquals(LocalDate.of(2026, 11, 21), refusal.date());
        assertTrue(store.devices().add(person, "phone").isEmpty());
        assertTrue(store.pairings().make(person).isEmpty());
        assertEquals(new Standing(0, new Digest("0".repeat(64))), store.standing(person));
        assertEquals(List.of(), opened.rows("select * from entry"));
    }

    @Test
    void nobodysDiaryTakesNothing() throws Exception {
        Person nobody = new Person("00000000-0000-4000-8000-000000000000");
        assertThrows(IllegalArgumentException.class, () -> store.append(nobody, entries(0, 1)));
        assertEquals(List.of(), opened.rows("select * from entry"));
    }

    /// Appends and the deletion of their diary at once: afterwards nothing of it is there.
    @Test
    void aDeletionInTheMiddleOfAppendsIsWhole() throws Exception {
        for (int round = 0; round < 5; round++) {
            Person one = store.people().add();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> writers = Stream.of(0, 1_000, 2_000)
                        .map(first -> threads.submit(() -> appendUntilDeleted(one, first)))
                        .toList();
                while (store.last(one) < 20) {
                    Thread.onSpinWait();
                }
                assertTrue(store.people().delete(one));
                for (Future<Integer> writer : writers) {
                    assertTrue(writer.get() > 0);
                }
            }
            assertEquals(List.of(), opened.rows("select * from entry"));
        }
    }

    private int appendUntilDeleted(Person one, int first) {
        for (int done = 0; true; done++) {
            try {
                store.append(one, entries(first + done, first + done + 1));
            } catch (DiaryDeleted e) {
                return done + 1;
            }
        }
    }

    @Test
    void thePersonOfPersonalModeStaysTheSameUntilTheDiaryIsDeleted() throws Exception {
        Person first = store.person();
        assertEquals(person, first);
        opened.reopen();
        assertEquals(first, opened.store().person());
        opened.store().people().delete(first);
        Person second = opened.store().person();
        assertFalse(second.equals(first));
        assertEquals(second, opened.store().person());
        assertEquals(Standing.EMPTY, opened.store().standing(second));
    }

    @Test
    void everybodyIsFoundAFewAtATime() {
        List<Person> all = new ArrayList<>(List.of(person));
        for (int i = 0; i < 6; i++) {
            all.add(store.people().add());
        }
        List<Person> found = new ArrayList<>(store.people().after(null, 3));
        while (found.size() < all.size()) {
            found.addAll(store.people().after(found.getLast(), 3));
        }
        assertEquals(
                all.stream().map(Person::id).sorted().toList(),
                found.stream().map(Person::id).toList());
        assertEquals(List.of(), store.people().after(found.getLast(), 3));
    }

    @Test
    void aClosedStoreTakesNothing() {
        assertTrue(store.answers());
        store.close();
        assertFalse(store.answers());
        StoreFailed failed = assertThrows(StoreFailed.class, () -> store.append(person, entries(0, 1)));
        assertFalse(failed.full());
    }
}
