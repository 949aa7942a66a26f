package nutation.catalogue.invariants;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import nutation.catalogue.invariant.Invariant;
import nutation.catalogue.invariant.Known;
import nutation.catalogue.invariant.Seen;
import nutation.catalogue.people.Pen;
import nutation.catalogue.people.Person;
import nutation.catalogue.rules.Weeks;
import nutation.engine.fixtures.Draws;
import nutation.engine.fixtures.Shrinker;
import nutation.engine.fixtures.Shrinker.Failure;
import nutation.engine.fixtures.Shrinker.Shrunk;
import org.jspecify.annotations.Nullable;

/// Many people live, on all processors. What the first of them breaks is made small and drawn.
///
/// `-Dnutation.people=`, `-Dnutation.seed=` choose; `-Dnutation.person=` is one of them alone.
final class Everyone {
    static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    static final int PEOPLE = Integer.getInteger("nutation.people", 100);
    static final @Nullable Integer ALONE = Integer.getInteger("nutation.person");

    private static final int TRIES = 1_500;

    private final List<Invariant> invariants;
    private final int days;
    private final Met met = new Met();
    private final SortedMap<String, Broken> broken = new ConcurrentSkipListMap<>();

    /// An invariant that does not hold: who broke it first, and how many did.
    private record Broken(int person, int people) {
        Broken and(Broken other) {
            return new Broken(Math.min(person, other.person), people + other.people);
        }
    }

    private Everyone(List<Invariant> invariants, int days) {
        this.invariants = invariants;
        this.days = days;
    }

    static Everyone live(List<Invariant> invariants, int days) {
        Everyone all = new Everyone(invariants, days);
        IntStream people = ALONE == null ? IntStream.range(0, PEOPLE) : IntStream.of(ALONE);
        people.parallel().forEach(all::one);
        return all;
    }

    Met met() {
        return met;
    }

    private static Draws draws(int person) {
        return Draws.of(SEED).split(person);
    }

    private void one(int person) {
        boolean[] fails = new boolean[invariants.size()];
        try {
            Known known = Known.nothing(Weeks.CATALOGUE);
            Pen pen = Person.live(draws(person), days, (now, day) -> {
                Seen seen = new Seen(Weeks.CATALOGUE, known, now.entries(), now.history(), day);
                met.day(seen);
                for (int i = 0; i < fails.length; i++) {
                    fails[i] |= !fails[i] && invariants.get(i).claim().brokenBy(seen) != null;
                }
            });
            met.life(pen.entries());
        } catch (RuntimeException e) {
            throw new AssertionError("person " + person + " of seed " + SEED + "\nrepeat: " + repeat(person), e);
        }
        for (int i = 0; i < fails.length; i++) {
            if (fails[i]) {
                broken.merge(invariants.get(i).toString(), new Broken(person, 1), Broken::and);
            }
        }
    }

    /// How the invariant is broken, with the smallest diary found; null where it holds for everyone.
    @Nullable
    String report(Invariant invariant) {
        Broken by = broken.get(invariant.toString());
        if (by == null) {
            return null;
        }
        Draws recorded = draws(by.person()).recorded();
        Failure failure = run(invariant, recorded, null);
        if (failure == null) {
            return invariant + "\n  broken by person " + by.person() + ", but not when repeated";
        }
        Shrunk least = Shrinker.shrink(each -> run(invariant, each, null), new Shrunk(recorded.tape(), failure), TRIES);
        StringBuilder drawn = new StringBuilder();
        run(invariant, Draws.from(least.tape()), drawn);
        return invariant + "\n  " + least.failure().detail() + "\n  broken by " + by.people()
                + " people, first by person "
                + by.person() + " of seed " + SEED + "; the smallest diary found ("
                + least.tape().length()
                + " of " + recorded.tape().length() + " numbers):\n" + drawn + "\n  repeat: " + repeat(by.person());
    }

    static String repeat(int person) {
        return "./nutation test --person " + person + " --seed " + SEED;
    }

    /// Ends a life where the invariant is broken: what comes after it does not matter.
    private static final class Found extends RuntimeException {
        private final transient Failure failure;
        private final transient Pen pen;

        Found(Failure failure, Pen pen) {
            super(failure.detail(), null, false, false);
            this.failure = failure;
            this.pen = pen;
        }
    }

    private @Nullable Failure run(Invariant invariant, Draws draws, @Nullable StringBuilder drawn) {
        try {
            Person.live(draws, days, (now, day) -> {
                String word = invariant.claim().brokenBy(new Seen(Weeks.CATALOGUE, now.entries(), now.history(), day));
                if (word != null) {
                    throw new Found(new Failure(invariant.toString(), word), now);
                }
            });
            return null;
        } catch (Found found) {
            if (drawn != null) {
                drawn.append(Drawn.weeks(found.pen.entries()));
            }
            return found.failure;
        }
    }
}
