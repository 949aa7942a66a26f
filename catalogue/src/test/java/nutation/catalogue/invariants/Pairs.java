package nutation.catalogue.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nutation.catalogue.people.Pen;
import nutation.catalogue.people.Person;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.fixtures.Draws;
import nutation.engine.fixtures.Shrinker;
import nutation.engine.fixtures.Shrinker.Failure;
import nutation.engine.fixtures.Shrinker.Shrunk;
import org.jspecify.annotations.Nullable;

/// Many pairs of diaries, `-Dnutation.pairs=` of each relation at least, a few from each life of some weeks.
final class Pairs {
    static final int PAIRS = Integer.getInteger("nutation.pairs", 2_000);

    private static final int DAYS = 42;
    private static final int OF_EACH_LIFE = 10;
    private static final int LIVES_AT_ONCE = 50;
    private static final int TRIES = 1_500;

    private final SortedMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final SortedMap<String, Integer> broken = new ConcurrentSkipListMap<>();

    private Pairs() {
        Relations.ALL.forEach(each -> counts.put(each.toString(), new LongAdder()));
    }

    /// Until there are enough of each.
    static Pairs all() {
        Pairs pairs = new Pairs();
        if (Everyone.ALONE != null) {
            pairs.life(Everyone.ALONE);
            return pairs;
        }
        for (int from = 0; pairs.fewest() < PAIRS && from < PAIRS; from += LIVES_AT_ONCE) {
            IntStream.range(from, from + LIVES_AT_ONCE).parallel().forEach(pairs::life);
        }
        return pairs;
    }

    private long fewest() {
        return counts.values().stream().mapToLong(LongAdder::sum).min().orElse(0);
    }

    long count(Relation relation) {
        return counts.get(relation.toString()).sum();
    }

    private static Draws draws(int life) {
        return Draws.of(Everyone.SEED).split(-1 - life);
    }

    private void life(int life) {
        for (Failure each : run(Relations.ALL, draws(life), null)) {
            broken.merge(each.claim(), life, Math::min);
        }
    }

    /// A day, and how many entries were written then.
    private record Moment(int entries, Day day) {}

    /// How these relations fail, each once.
    private List<Failure> run(List<Relation> relations, Draws draws, @Nullable StringBuilder drawn) {
        Draws choice = Draws.of(draws.any());
        int days = draws.between(1, DAYS);
        List<Moment> moments = new ArrayList<>();
        Pen pen = Person.live(
                draws, days, (now, day) -> moments.add(new Moment(now.entries().size(), day)));
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < OF_EACH_LIFE && !moments.isEmpty(); i++) {
            Moment moment = choice.pick(moments);
            List<Entry> entries = pen.entries().subList(0, moment.entries());
            for (Relation each : relations) {
                String word = each.claim().brokenBy(choice.split(i), entries, moment.day());
                if (word == null) {
                    counts.get(each.toString()).increment();
                } else if (!word.equals(Relation.NO_PAIR)) {
                    failures.add(new Failure(each.toString(), word));
                    if (drawn != null && drawn.isEmpty()) {
                        drawn.append(Drawn.weeks(entries));
                    }
                }
            }
        }
        return failures;
    }

    private @Nullable Failure first(Relation relation, Draws draws) {
        List<Failure> failures = run(List.of(relation), draws, null);
        return failures.isEmpty() ? null : failures.get(0);
    }

    /// How the relation is broken, with the smallest diary found; null where it holds for all pairs.
    @Nullable
    String report(Relation relation) {
        Integer life = broken.get(relation.toString());
        if (life == null) {
            return null;
        }
        Draws recorded = draws(life).recorded();
        Failure failure = first(relation, recorded);
        if (failure == null) {
            return relation + "\n  broken by life " + life + ", but not when repeated";
        }
        Shrunk least = Shrinker.shrink(each -> first(relation, each), new Shrunk(recorded.tape(), failure), TRIES);
        StringBuilder drawn = new StringBuilder();
        run(List.of(relation), Draws.from(least.tape()), drawn);
        return relation + "\n  " + least.failure().detail() + "\n  life " + life + " of seed " + Everyone.SEED
                + "; the smallest diary found:\n" + drawn + "\n  repeat: " + Everyone.repeat(life);
    }
}
