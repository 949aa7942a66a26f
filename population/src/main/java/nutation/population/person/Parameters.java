package nutation.population.person;

/// The numbers that a population is made with.
public final class Parameters {
    /// As they stand in the table.
    public static final Parameters OURS = new Parameters(ours());

    private final int[] values;

    private Parameters(int[] values) {
        this.values = values;
    }

    /// One of them.
    public int of(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /// The same but for one.
    public Parameters with(Parameter parameter, int value) {
        int[] others = values.clone();
        others[parameter.ordinal()] = value;
        return new Parameters(others);
    }

    private static int[] ours() {
        int[] values = new int[Parameter.values().length];
        for (Parameter each : Parameter.values()) {
            values[each.ordinal()] = each.value();
        }
        return values;
    }
}
