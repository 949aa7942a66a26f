package nutation.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// How long backup, verify and restore take, with appends going on. Not a test. Arguments: the number of entries.
public final class CopyFigures {
    private static final int BATCH = 2_000;

    private CopyFigures() {}

    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = Files.createTempDirectory(Path.of("target"), "copies");
        Path diary = folder.resolve("diary.db");
        Path backup = folder.resolve("backup.db");
        Path place = folder.resolve("place.db");
        try (DiaryStore store = DiaryStore.open(Database.sqlite(diary), InstantSource.system());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int from = 0; from < entries; from += BATCH) {
                store.append(
                        store.person(),
                        IntStream.range(from, from + BATCH)
                                .mapToObj(WriterProcess::entry)
                                .toList());
            }
            said("fill, " + BATCH + " an append", begin, diary);
            long before = System.nanoTime();
            Future<Proof> made = threads.submit(() -> Backup.make(diary, backup, Progress.SILENT));
            long longest = 0;
            int appends = 0;
            for (; !made.isDone(); appends++) {
                long start = System.nanoTime();
                store.append(store.person(), java.util.List.of(WriterProcess.entry(entries + BATCH + appends)));
                longest = Math.max(longest, System.nanoTime() - start);
            }
            System.out.println(made.get());
            said("backup, proved", before, backup);
            System.out.printf("    meanwhile %d appends, the longest %.1f ms%n", appends, longest / 1e6);
        }
        long verify = System.nanoTime();
        Database.sqlite(backup).verify(Progress.SILENT);
        said("verify", verify, backup);
        long restore = System.nanoTime();
        Restore.into(place, backup, false, InstantSource.system(), Progress.SILENT);
        said("restore, proved", restore, place);
    }

    private static void said(String what, long begin, Path file) throws Exception {
        System.out.printf(
                "  %-28s %6.1f s   %5d MB%n", what, (System.nanoTime() - begin) / 1e9, Files.size(file) >> 20);
    }
}
