package nutation.population.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nutation.population.life.Engine;
import nutation.population.life.Lives;

/// People who are followed for some weeks, in the order of their numbers.
final class Cohort {
    private static final int WEEK = 7;

    private final List<Followed> people;

    private Cohort(List<Followed> people) {
        this.people = people;
    }

    /// Follows so many people, on all processors.
    static Cohort of(Lives lives, long seed, int people, int weeks) {
        Followed[] all = new Followed[people];
        IntStream.range(0, people).parallel().forEach(id -> {
            Followed followed = new Followed(weeks);
            lives.live(seed, id, weeks * WEEK, Engine.REAL, followed);
            all[id] = followed;
        });
        return new Cohort(Arrays.asList(all));
    }

    /// Those of whom this holds.
    Cohort where(Predicate<Followed> holds) {
        return new Cohort(people.stream().filter(holds).toList());
    }

    /// One number of each.
    Numbers numbers(ToIntFunction<Followed> number) {
        return new Numbers(people.stream().mapToInt(number).toArray());
    }

    /// What each person has more here than in another cohort of the same people.
    Numbers minus(Cohort other, ToIntFunction<Followed> number) {
        int[] differences = new int[people.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = number.applyAsInt(people.get(i)) - number.applyAsInt(other.people.get(i));
        }
        return new Numbers(differences);
    }

    /// Of a hundred, how many.
    double percent(Predicate<Followed> holds) {
        return 100.0 * people.stream().filter(holds).count() / Math.max(1, people.size());
    }

    int size() {
        return people.size();
    }

    /// Trials of so many people, half of whom are taken from here and half, others, from there: as a study would
    /// be done.
    List<Numbers[]> trials(Cohort control, int each, ToIntFunction<Followed> number) {
        List<Numbers[]> trials = new ArrayList<>();
        for (int from = 0; from + each <= people.size(); from += each) {
            int half = from + each / 2;
            trials.add(new Numbers[] {
                new Cohort(people.subList(from, half)).numbers(number),
                new Cohort(control.people.subList(half, from + each)).numbers(number)
            });
        }
        return trials;
    }
}
