package nutation.population.measure;

import java.io.Serializable;
import java.util.Arrays;

/// How many people lie in each bin of a distribution.
public final class Bins implements Serializable {
    private final long[] people;

    private Bins(long[] people) {
        this.people = people;
    }

    /// So many people in each.
    public static Bins of(long[] people) {
        return new Bins(people.clone());
    }

    /// How many bins.
    public int size() {
        return people.length;
    }

    /// How many people lie in one.
    public long get(int bin) {
        return people[bin];
    }

    Bins plus(Bins other) {
        long[] sum = people.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.people[i];
        }
        return new Bins(sum);
    }

    void write(StringBuilder out) {
        for (long each : people) {
            out.append(' ').append(each);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bins bins && Arrays.equals(people, bins.people);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(people);
    }

    @Override
    public String toString() {
        return Arrays.toString(people);
    }
}
