package nutation.engine.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;

/// Times the composer on the book's ladders with about 20 of them open, and prints the figures.
///
/// Run: `java -cp <classes> nutation.engine.session.CompositionTiming [sessions]`
public final class CompositionTiming {
    private CompositionTiming() {}

    public static void main(String[] args) {
        int sessions = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        for (int round = 0; round < 3; round++) {
            List<Request> requests = requests(7227, sessions);
            if (round < 2) {
                for (int i = 0; i < 5; i++) {
                    for (Request each : requests) {
                        Composer.compose(each);
                    }
                }
            } else {
                report(requests);
            }
        }
    }

    private static void report(List<Request> requests) {
        long[] nanos = new long[requests.size()];
        Arrays.fill(nanos, Long.MAX_VALUE);
        for (int pass = 0; pass < 3; pass++) {
            for (int i = 0; i < nanos.length; i++) {
                long from = System.nanoTime();
                Composer.compose(requests.get(i));
                long took = System.nanoTime() - from;
                nanos[i] = pass == 0 ? took : Math.min(nanos[i], took);
            }
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            System.out.println("pass " + pass + ": median " + at(sorted, 50) + " us, p90 " + at(sorted, 90) + ", p99 "
                    + at(sorted, 99) + ", worst " + at(sorted, 100) + " (" + nanos.length + " sessions, seed 7227)");
        }
        Integer[] byTime = new Integer[nanos.length];
        for (int i = 0; i < byTime.length; i++) byTime[i] = i;
        Arrays.sort(byTime, (a, b) -> Long.compare(nanos[b], nanos[a]));
        for (int k = 0; k < 5; k++) {
            Request r = requests.get(byTime[k]);
            System.out.println(nanos[byTime[k]] / 1000 + " us: " + r.seconds() + " s, most " + r.most() + ", new "
                    + r.newAllowed() + ", candidates " + r.candidates().size() + ", " + r.overdue());
        }
    }

    private static String at(long[] sorted, int percent) {
        int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
        return String.valueOf(sorted[index] / 1000.0);
    }

    static List<Request> requests(int seed, int count) {
        Random random = new Random(seed);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            requests.add(request(random));
        }
        return requests;
    }

    private static Request request(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (Ladders.Entry each : Ladders.all()) {
            if (random.nextInt(5) > 0) {
                candidates.add(candidate(random, each));
            }
        }
        List<Overdue> overdue = new ArrayList<>();
        int all = random.nextInt(4) == 0 ? 1 + random.nextInt(8) : 0;
        for (String purpose : List.of(
                "core",
                "glutes",
                "adductors",
                "abductors",
                "flexion",
                "extension",
                "rotation",
                "hip-opening",
                "hamstrings",
                "quadriceps",
                "circulation")) {
            overdue.add(new Overdue(purpose, all > 0 ? all : 1 + random.nextInt(8)));
        }
        int[] minutes = {5, 8, 10, 12, 15, 15, 15, 20, 30, 45};
        return new Request(
                SessionKind.FULL,
                60 * minutes[random.nextInt(minutes.length)],
                random.nextInt(4) == 0 ? 4 : 6,
                random.nextInt(2) == 0 ? 1 : 6,
                candidates,
                overdue);
    }

    private static Candidate candidate(Random random, Ladders.Entry entry) {
        List<Side> sides = switch (entry.use().sided()) {
            case NONE -> List.of(Side.BOTH);
            case EACH_SIDE, ALTERNATING -> List.of(Side.LEFT, Side.RIGHT);
        };
        int rung = random.nextInt(entry.use().rungs().size());
        return new Candidate(
                entry.use(),
                entry.use().start(),
                entry.purposes(),
                sides.stream().map(each -> entry.use().rungs().get(rung)).toList(),
                sides,
                random.nextInt(3) == 0 ? 6 : random.nextInt(13) - 6,
                random.nextInt(8) == 0,
                List.of(),
                List.of());
    }
}
