package nutation.population.person;

/// How pain goes by itself, as latent classes of weekly texts show it (Kongsted 2015, Leboeuf-Yde 2015): a normal
/// spread around one mean would be wrong.
public enum Trajectory {
    /// Nearly gone in a few months.
    RECOVERING(Parameter.RECOVERING, Parameter.RECOVERING_REST, Parameter.RECOVERING_DAYS),
    /// Less, and some of it stays.
    EASING(Parameter.EASING, Parameter.EASING_REST, Parameter.EASING_DAYS),
    /// Less on the whole, with better and worse weeks.
    WAVES(Parameter.WAVES, Parameter.WAVES_REST, Parameter.WAVES_DAYS),
    /// Nearly as it was, every day.
    LASTING(Parameter.LASTING, Parameter.LASTING_REST, Parameter.LASTING_DAYS);

    private final Parameter share;
    private final Parameter rest;
    private final Parameter days;

    Trajectory(Parameter share, Parameter rest, Parameter days) {
        this.share = share;
        this.rest = rest;
        this.days = days;
    }

    Parameter rest() {
        return rest;
    }

    Parameter days() {
        return days;
    }

    static Trajectory of(Parameters parameters, int drawn) {
        int below = 0;
        for (Trajectory each : values()) {
            below += parameters.of(each.share);
            if (drawn < below) {
                return each;
            }
        }
        return LASTING;
    }
}
