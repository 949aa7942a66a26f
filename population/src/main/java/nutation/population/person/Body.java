package nutation.population.person;

import nutation.engine.diary.Side;

/// How it is with a person today: pain that goes its own way, worse days, and what exercise adds. Whole numbers,
/// thousandths of a point.
///
/// It knows nothing of the programme: only how much was done, and how it was watched over.
public final class Body {
    private static final int PER_MILLE = 1000;
    private static final int MILLION = 1_000_000;
    private static final int WAVE_DAYS = 14;

    private final Person person;
    private final Parameters parameters;
    private int above;
    private int wave;
    private int flare;
    private int practice;
    private int effect;
    private int day = -1;
    private int worst;
    private int events;

    /// On the day before the first.
    public Body(Person person, Parameters parameters) {
        this.person = person;
        this.parameters = parameters;
        this.above = (person.start() - person.rest()) * PER_MILLE;
    }

    /// The next day comes: nights pass, pain takes its course.
    public void wakes() {
        day++;
        above -= above / person.easing();
        wave += (swing() - wave) / WAVE_DAYS;
        flare = flare * parameters.of(Parameter.FLARE_STAYS) / PER_MILLE;
        if (person.chance().happens(day, Matter.FLARE, irritably(parameters.of(Parameter.FLARES)))) {
            flareUp(Matter.FLARE_SIZE);
        }
        practice -= practice / parameters.of(Parameter.EFFECT_BUILDS);
        effect = gained();
        int noise = person.chance().normal(day, Matter.DAY_PAIN) * parameters.of(Parameter.DAY_SPREAD) / PER_MILLE;
        worst = Math.clamp(usual() + flare + noise, 0, 10_000);
    }

    /// Pain of the worst place today.
    public int worst() {
        return worst;
    }

    /// Pain of the worst place on an ordinary day.
    public int usual() {
        return Math.max(0, person.rest() + above / PER_MILLE + wave - effect());
    }

    /// The pain that exercise has taken away.
    public int effect() {
        return effect;
    }

    /// How many worse days have begun, of 2 points or more each.
    public int events() {
        return events;
    }

    /// Whether it is worse than usual by 2 points or more.
    public boolean flares() {
        return flare >= parameters.of(Parameter.FLARE_LEAST);
    }

    /// Pain of the left (0), right (1) or middle (2), told as a whole number.
    public int told(int place) {
        return (at(place) + PER_MILLE / 2) / PER_MILLE;
    }

    private int at(int place) {
        if (place == 2) {
            return worst * person.centre() / PER_MILLE;
        }
        boolean worse = (place == 0) == (person.worse() == Side.LEFT);
        return worse ? worst : worst * person.other() / PER_MILLE;
    }

    /// A session was done.
    ///
    /// @param strength seconds of strength work
    /// @param stretch seconds of everything else
    /// @param quality how much of the effect such a session has, ‰ (alone at home, with the app, watched)
    public void exercised(int strength, int stretch, int quality) {
        int full = parameters.of(Parameter.FULL_STRENGTH);
        int work = Math.min(
                PER_MILLE, strength * PER_MILLE / full + stretch * parameters.of(Parameter.STRETCH_COUNTS) / full);
        practice += work * quality;
        if (person.chance()
                .happens(
                        day,
                        Matter.AFTERWARDS,
                        irritably(parameters.of(Parameter.FLARES_AFTER_SESSION) / PER_MILLE * work))) {
            flareUp(Matter.AFTERWARDS);
        }
        effect = gained();
    }

    /// Practice runs full at so many sessions a week for ever: then the whole effect is there.
    private int gained() {
        int full = parameters.of(Parameter.FULL_SESSIONS) * parameters.of(Parameter.EFFECT_BUILDS) / 7 * 10;
        int share = Math.min(PER_MILLE, practice / full);
        return parameters.of(Parameter.EFFECT) * share / PER_MILLE * person.response() / PER_MILLE;
    }

    private int swing() {
        if (person.course() != Trajectory.WAVES) {
            return 0;
        }
        int most = person.start() * parameters.of(Parameter.WAVES_SWING) / PER_MILLE;
        // A new drift each fortnight.
        int z = person.chance().normal(day / WAVE_DAYS, Matter.WAVE);
        return most * z / PER_MILLE;
    }

    private int irritably(int perMillion) {
        return Math.min(MILLION, perMillion * person.irritable() / PER_MILLE);
    }

    private void flareUp(Matter matter) {
        int least = parameters.of(Parameter.FLARE_LEAST);
        int most = parameters.of(Parameter.FLARE_MOST);
        flare = Math.max(flare, least + person.chance().below(day, matter, 1, most - least + 1));
        events++;
    }
}
