package nutation.engine.diary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nutation.engine.fixtures.Entries;

/// Times the reading of a diary of 1,000 entries, warm, and prints the figures.
public final class DiaryTiming {
    private static final long SEED = 90;

    private DiaryTiming() {}

    public static void main(String[] args) {
        List<String> lines = new ArrayList<>();
        for (Entry each : Entries.random(SEED, 5_000)) {
            boolean usual = each instanceof SetDone
                    || each instanceof Reading
                    || each instanceof Check
                    || each instanceof Skipped;
            if (lines.size() < 1_000 && (usual || lines.size() % 25 == 0)) {
                lines.add(EntryWriter.write(each));
            }
        }
        String text = String.join("\n", lines);
        long[] nanos = new long[400];
        int read = 0;
        for (int i = 0; i < nanos.length; i++) {
            long from = System.nanoTime();
            read += DiaryReader.read(text).size();
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos, nanos.length / 2, nanos.length);
        System.out.println(lines.size() + " entries, " + text.length() + " characters, seed " + SEED + ": median "
                + nanos[nanos.length * 3 / 4] / 1000 + " us, best " + nanos[nanos.length / 2] / 1000 + " us (" + read
                + ")");
    }
}
