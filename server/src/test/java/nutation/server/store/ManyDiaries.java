package nutation.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nutation.server.AppendFigures;

/// What an append and a read cost when PostgreSQL holds many diaries. Not a test. Arguments: diaries, entries in each.
public final class ManyDiaries {
    private static final int WRITERS = 8;
    private static final int BATCH = 1_000;

    private ManyDiaries() {}

    public static void main(String[] args) throws Exception {
        int diaries = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int entries = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        String address = TestDatabase.POSTGRES.address(Files.createTempDirectory(Path.of("target"), "many"));
        try (DiaryStore store = DiaryStore.open(TestDatabase.at(address), InstantSource.system())) {
            long begin = System.nanoTime();
            List<Person> people = fill(store, diaries, entries);
            System.out.printf(
                    "%d diaries of %d entries: filled in %.0f s%n",
                    diaries, entries, (System.nanoTime() - begin) / 1e9);
            Opened.rows(address, """
                    select c.relname, pg_size_pretty(pg_relation_size(c.oid)) from pg_class c
                    where c.relname in ('entry', 'entry_pkey', 'entry_person_id_id_key') order by 1""").forEach(row -> System.out.println("  " + row));
            Random random = new Random(7);
            AppendFigures.measure(
                    "read a whole diary",
                    number -> readWhole(store, people.get(random.nextInt(diaries)), entries),
                    1,
                    5,
                    0);
            AppendFigures.measure(
                    "ask what is new: nothing",
                    number -> store.part(people.get(random.nextInt(diaries)), entries, 2_000),
                    1,
                    3,
                    0);
            AppendFigures.measure(
                    "append, 32 clients",
                    number -> store.append(
                            people.get((int) (number % diaries)), List.of(WriterProcess.entry((int) number))),
                    32,
                    5,
                    100_000_000);
            plan(address, people.get(diaries / 2));
        }
    }

    private static List<Person> fill(DiaryStore store, int diaries, int entries) throws Exception {
        List<Person> people = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Person>> work = new ArrayList<>();
            for (int i = 0; i < diaries; i++) {
                work.add(() -> {
                    Person person = store.people().add();
                    for (int from = 0; from < entries; from += BATCH) {
                        store.append(
                                person,
                                IntStream.range(from, Math.min(entries, from + BATCH))
                                        .mapToObj(WriterProcess::entry)
                                        .toList());
                    }
                    return person;
                });
            }
            for (Future<Person> done : threads.invokeAll(work)) {
                people.add(done.get());
            }
        }
        return people;
    }

    private static void readWhole(DiaryStore store, Person person, int entries) {
        int[] read = new int[1];
        store.read(person, store.part(person, 0, Integer.MAX_VALUE), text -> read[0]++);
        if (read[0] < entries) {
            throw new IllegalStateException("only " + read[0]);
        }
    }

    private static void plan(String address, Person person) throws Exception {
        Opened.rows(
                        address,
                        "explain (analyze, buffers, costs off) select seq, text from entry where person_id = '"
                                + person.id() + "' and seq > 0 and seq <= 1000 order by seq limit 200")
                .forEach(row -> System.out.println("  " + row));
    }
}
