package nutation.population.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// One person in whole numbers.
///
/// Two rows are equal where all their numbers are.
public final class PersonRow implements Serializable {
    /// Stands for a number that a person does not have.
    public static final int ABSENT = Integer.MIN_VALUE;

    private final long id;
    private final int weeks;
    private final int[] values;
    private final int[] weekly;
    private final List<UseRow> uses;

    private PersonRow(long id, int weeks, int[] values, int[] weekly, List<UseRow> uses) {
        this.id = id;
        this.weeks = weeks;
        this.values = values;
        this.weekly = weekly;
        this.uses = uses;
    }

    /// The number under which the person was simulated, or was read.
    public long id() {
        return id;
    }

    /// How many weeks are told of, the one begun too.
    public int weeks() {
        return weeks;
    }

    /// The number of a measure, or [#ABSENT].
    public int get(Measure measure) {
        return values[measure.ordinal()];
    }

    /// The number of a week, the first being 0, or [#ABSENT].
    public int get(Weekly measure, int week) {
        return weekly[measure.ordinal() * weeks + week];
    }

    /// What was done, in the order of exercise, use and side.
    public List<UseRow> uses() {
        return uses;
    }

    /// The same person with a number of one measure.
    public PersonRow with(Measure measure, int value) {
        int[] changed = values.clone();
        changed[measure.ordinal()] = value;
        return new PersonRow(id, weeks, changed, weekly, uses);
    }

    /// What this row has more than another of the same person and weeks; absent where either has none. What was done
    /// of each use is left out.
    public PersonRow minus(PersonRow other) {
        return new PersonRow(id, weeks, minus(values, other.values), minus(weekly, other.weekly), List.of());
    }

    private static int[] minus(int[] one, int[] other) {
        int[] difference = new int[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] == ABSENT || other[i] == ABSENT ? ABSENT : one[i] - other[i];
        }
        return difference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonRow row
                && id == row.id
                && weeks == row.weeks
                && Arrays.equals(values, row.values)
                && Arrays.equals(weekly, row.weekly)
                && uses.equals(row.uses);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id) * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("person ").append(id);
        for (Measure each : Measure.values()) {
            if (get(each) != ABSENT) {
                text.append(", ").append(each.column()).append(' ').append(get(each));
            }
        }
        return text.toString();
    }

    /// Begins a row in which every count is absent until it is set.
    public static Builder of(long id, int weeks) {
        return new Builder(id, weeks);
    }

    /// A row in the making.
    public static final class Builder {
        private final long id;
        private final int weeks;
        private final int[] values = new int[Measure.values().length];
        private final int[] weekly;
        private List<UseRow> uses = List.of();

        private Builder(long id, int weeks) {
            this.id = id;
            this.weeks = weeks;
            this.weekly = new int[Weekly.values().length * weeks];
            Arrays.fill(values, ABSENT);
            Arrays.fill(weekly, ABSENT);
        }

        /// Sets a number.
        public Builder set(Measure measure, int value) {
            values[measure.ordinal()] = value;
            return this;
        }

        /// Sets a number of a week, the first being 0.
        public Builder set(Weekly measure, int week, int value) {
            weekly[measure.ordinal() * weeks + week] = value;
            return this;
        }

        /// Sets what was done.
        public Builder uses(List<UseRow> done) {
            this.uses = List.copyOf(done);
            return this;
        }

        /// The row; the builder is of no use afterwards.
        public PersonRow done() {
            return new PersonRow(id, weeks, values, weekly, uses);
        }
    }
}
