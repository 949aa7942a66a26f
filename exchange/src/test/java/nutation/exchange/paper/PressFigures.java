package nutation.exchange.paper;

import nutation.exchange.paper.Printed.Story;

/// How long printing takes, and whether anything stays behind. Not a test: the figures depend on the machine.
public final class PressFigures {
    private static final int ROUNDS = 10;
    private static final double MEGABYTE = 1024.0 * 1024;

    private PressFigures() {}

    /// Arguments: how many handouts, 1,000 where nothing is said.
    public static void main(String[] args) {
        int handouts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        System.setProperty("java.awt.headless", "true");
        System.out.printf(
                "%d handouts, %d stories, 3 languages, A4 and Letter in turn%n", handouts, Printed.STORIES.size());
        long bytes = 0;
        long began = System.nanoTime();
        for (int round = 1; round <= ROUNDS; round++) {
            long from = System.nanoTime();
            int each = handouts / ROUNDS;
            for (int i = 0; i < each; i++) {
                Story story = Printed.STORIES.get(i % Printed.STORIES.size());
                String language = Printed.LANGUAGES.get(i % Printed.LANGUAGES.size());
                Paper paper = Paper.values()[i % 2];
                bytes +=
                        Printed.handout(story, language, paper, Printed.ADDRESS).pdf().length;
            }
            System.out.printf(
                    "%5d to %5d: %4d ms a handout, %4.0f MB in use after a collection%n",
                    (round - 1) * each + 1, round * each, (System.nanoTime() - from) / 1_000_000 / each, used());
        }
        System.out.printf(
                "all: %d s, %d KB a handout%n", (System.nanoTime() - began) / 1_000_000_000, bytes / 1024 / handouts);
    }

    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
