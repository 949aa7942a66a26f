package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {
    @TempDir
    Path folder;

    private Path diary;
    private Path backup;

    @BeforeEach
    void name() throws IOException {
        diary = Files.createDirectory(folder.resolve("data")).resolve("diary.db");
        backup = folder.resolve("backup.db");
    }

    private static DiaryStore open(Path file) throws CannotStart {
        return DiaryStore.open(Database.sqlite(file), InstantSource.system());
    }

    private static List<NewEntry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(WriterProcess::entry).toList();
    }

    private static List<String> texts(Path file, Person person) throws CannotStart {
        try (DiaryStore store = open(file)) {
            List<String> texts = new ArrayList<>();
            store.read(person, store.part(person, 0, Integer.MAX_VALUE), texts::add);
            return texts;
        }
    }

    private Proof back() throws Exception {
        return Backup.make(diary, backup, Progress.SILENT);
    }

    private Restore.Restored restore(Path place, boolean replace) throws Exception {
        return Restore.into(place, backup, replace, InstantSource.system(), Progress.SILENT);
    }

    private static List<String> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /// Two diaries, a conflict, a device, a deleted diary.
    private List<Person> filled() throws CannotStart {
        try (DiaryStore store = open(diary)) {
            Person one = store.people().add();
            Person two = store.people().add();
            Person gone = store.people().add();
            store.append(one, entries(0, 2_300));
            store.append(two, entries(0, 10));
            store.append(two, List.of(new NewEntry(WriterProcess.entry(1).id(), "note", "t", "other")));
            store.devices().add(one, "phone").orElseThrow();
            store.append(gone, entries(0, 5));
            store.people().delete(gone);
            return List.of(one, two, gone);
        }
    }

    @Test
    void whoLooksOnHearsHowMuchThereIsToDo() throws Exception {
        filled();
        List<String> heard = new ArrayList<>();
        Backup.make(diary, backup, (what, done, all) -> heard.add(what + " " + done + " " + all));
        assertTrue(heard.getFirst().startsWith("MB copied 0 "), heard.toString());
        // Diaries come in the order of their ids, which are drawn: the short one first, or the long one.
        assertTrue(
                heard.contains("entries checked 1000 2310") || heard.contains("entries checked 1010 2310"),
                heard.toString());
        assertEquals("entries checked 2310 2310", heard.getLast());
    }

    @Test
    void aRestoredStoreIsTheStoreThatWasBackedUp() throws Exception {
        List<Person> people = filled();
        Proof proof = back();
        assertEquals(new Proof(Schema.VERSION, 2, 2_310, 1, List.of()), proof);
        assertEquals(List.of("backup.db", "data"), inside(folder));

        Path place = Files.createDirectory(folder.resolve("place")).resolve("diary.db");
        assertEquals(new Restore.Restored(proof, 0, Optional.empty()), restore(place, false));
        for (String table : List.of("person", "entry", "conflict", "device", "pairing", "tombstone")) {
            String all = "select * from " + table + " order by 1, 2";
            assertEquals(Opened.rows(diary.toString(), all), Opened.rows(place.toString(), all), table);
        }
        assertEquals(texts(diary, people.getFirst()), texts(place, people.getFirst()));
    }

    @Test
    void aBackupIsItsOwnersOnly() throws Exception {
        filled();
        back();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        restore(diary, true);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(diary)));
    }

    @Test
    void nothingThatWasDeletedIsInABackup() throws Exception {
        try (DiaryStore store = open(diary)) {
            Person gone = store.people().add();
            store.append(gone, List.of(new NewEntry("i", "note", "t", "a secret of the past")));
            store.people().delete(gone);
            store.append(store.person(), entries(0, 1));
        }
        back();
        assertFalse(new String(Files.readAllBytes(backup), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("a secret of the past"));
    }

    @Test
    void aBackupWhileAServerWritesIsOneMomentOfTheStore() throws Exception {
        try (DiaryStore store = open(diary);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Person person = store.person();
            store.append(person, entries(0, 3));
            AtomicBoolean enough = new AtomicBoolean();
            Future<Integer> writer = threads.submit(() -> {
                int number = 3;
                for (; !enough.get(); number += 3) {
                    store.append(person, entries(number, number + 3));
                }
                return number;
            });
            try {
                for (int i = 0; i < 5; i++) {
                    long before = store.last(person);
                    Proof proof = back();
                    long after = store.last(person);
                    assertTrue(proof.holds(), () -> proof.faults().toString());
                    assertTrue(
                            before <= proof.entries() && proof.entries() <= after, before + " " + proof + " " + after);
                    assertEquals(0, proof.entries() % 3, "whole appends");
                    Files.delete(backup);
                }
            } finally {
                enough.set(true);
            }
            assertEquals((long) writer.get(), store.last(person));
        }
    }

    @Test
    void aBackupOverwritesNothing() throws Exception {
        filled();
        Files.writeString(backup, "mine");
        assertThrows(NotCopied.class, this::back);
        assertEquals("mine", Files.readString(backup));
        assertEquals(List.of("backup.db", "data"), inside(folder));
    }

    @Test
    void whereNoDiaryIsThereIsNoBackup() throws Exception {
        assertThrows(NotCopied.class, this::back);
        assertEquals(List.of("data"), inside(folder));
    }

    @Test
    void aDiaryThatIsThereStaysUnlessItMayBePutAside() throws Exception {
        List<Person> people = filled();
        back();
        try (DiaryStore store = open(diary)) {
            store.append(people.get(1), entries(10, 12));
        }
        NotCopied refusal = assertThrows(NotCopied.class, () -> restore(diary, false));
        assertTrue(String.valueOf(refusal.getMessage()).contains("--replace"));
        assertEquals(12, texts(diary, people.get(1)).size());

        Path aside = restore(diary, true).aside().orElseThrow();
        assertEquals(10, texts(diary, people.get(1)).size());
        assertEquals(12, texts(aside, people.get(1)).size());
    }

    @Test
    void whatWasDeletedHereStaysDeletedAfterAnOlderBackup() throws Exception {
        List<Person> people = filled();
        back();
        try (DiaryStore store = open(diary)) {
            store.people().delete(people.getFirst());
        }
        Restore.Restored restored = restore(diary, true);
        assertEquals(1, restored.stayDeleted());
        assertEquals(new Proof(Schema.VERSION, 1, 10, 2, List.of()), restored.proof());
        try (DiaryStore store = open(diary)) {
            assertTrue(store.people().deleted(people.getFirst()).isPresent());
            assertThrows(DiaryDeleted.class, () -> store.append(people.getFirst(), entries(0, 1)));
        }
    }

    @Test
    void aBackupOfTheFirstVersionIsRestored() throws Exception {
        MigrationTest.firstVersion(backup);
        assertEquals(new Proof(1, 2, 300, 0, List.of()), Database.sqlite(backup).verify(Progress.SILENT));
        assertEquals(
                new Proof(Schema.VERSION, 2, 300, 0, List.of()),
                restore(diary, false).proof());
    }

    @Test
    void aFileThatIsNoBackupIsRefusedAndNothingChanges() throws Exception {
        List<Person> people = filled();
        Files.writeString(backup, "no backup at all, but long enough to be taken for one".repeat(100));
        assertThrows(NotCopied.class, () -> restore(diary, true));
        Files.delete(backup);
        assertThrows(NotCopied.class, () -> restore(diary, true));
        assertEquals(2_300, texts(diary, people.getFirst()).size());
        assertEquals(List.of("diary.db"), inside(folder.resolve("data")));
    }

    @Test
    void aBrokenDiaryIsPutAsideWithItsLog() throws Exception {
        filled();
        back();
        Files.writeString(diary, "broken");
        Files.writeString(diary.resolveSibling("diary.db-wal"), "broken too");
        assertThrows(NotCopied.class, () -> restore(diary, false));
        Path aside = restore(diary, true).aside().orElseThrow();
        assertEquals("broken", Files.readString(aside));
        assertEquals(
                new Proof(Schema.VERSION, 2, 2_310, 1, List.of()),
                Database.sqlite(diary).verify(Progress.SILENT));
    }

    private void tamper(String sql) throws Exception {
        try (Connection connection = TestDatabase.beside(backup.toString());
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private void requireFault(String said, String sql) throws Exception {
        Proof proof = Database.sqlite(backup).verify(Progress.SILENT);
        assertTrue(
                proof.faults().stream().anyMatch(fault -> fault.sentence().contains(said)),
                sql + ": " + said + " is not in " + proof.faults());
        NotCopied refusal = assertThrows(NotCopied.class, () -> restore(diary, true));
        assertTrue(String.valueOf(refusal.getMessage()).contains("not sound"), refusal.getMessage());
    }

    @Test
    void everyKindOfTamperingIsFound() throws Exception {
        String[][] cases = {
            {"update entry set text = replace(text, 'note 7', 'note 8') where seq = 8", "SHA-256"},
            {"delete from entry where seq = 5 and person_id in (select id from person where last > 10)", "5, is missing"
            },
            {"delete from entry where seq = 2300", "count and digest"},
            {"update person set digest = substr(digest, 2) || substr(digest, 1, 1) where last > 10", "count and digest"
            },
            {"update person set last = last + 1 where last > 10", "count and digest"},
            {"update entry set at = '' where seq = 11", "columns differ"},
        };
        for (String[] each : cases) {
            Files.deleteIfExists(diary);
            Files.deleteIfExists(backup);
            try (DiaryStore store = open(diary)) {
                store.append(store.person(), entries(0, 2_300));
            }
            back();
            tamper(each[0]);
            requireFault(each[1], each[0]);
        }
    }

    @Test
    void aLineThatTheReaderRefusesIsFound() throws Exception {
        try (DiaryStore store = open(diary)) {
            store.append(store.person(), List.of(new NewEntry("i", "note", "t", "{\"id\":1}")));
        }
        Proof proof = Database.sqlite(diary).verify(Progress.SILENT);
        assertEquals(1, proof.faults().size());
        assertTrue(proof.faults().getFirst().sentence().contains("entry 1: the reader refuses it"), proof.toString());
        assertThrows(NotCopied.class, this::back);
        assertEquals(List.of("data"), inside(folder), "no backup that is not sound");
    }

    @Test
    void aFaultOfTheDiskIsFound() throws Exception {
        filled();
        back();
        try (FileChannel file = FileChannel.open(backup, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(1 << 15), file.size() / 2);
        }
        assertFalse(Database.sqlite(backup).verify(Progress.SILENT).holds());
        assertThrows(NotCopied.class, () -> restore(diary, true));
    }

    @Test
    void verifyingChangesNothingAndLeavesNothing() throws Exception {
        filled();
        back();
        byte[] before = Files.readAllBytes(backup);
        assertTrue(Database.sqlite(backup).verify(Progress.SILENT).holds());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(backup)));
        assertEquals(List.of("backup.db", "data"), inside(folder));
    }
}
