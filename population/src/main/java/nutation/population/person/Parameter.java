package nutation.population.person;

/// Every number of the simulated people, with where it comes from. `docs/simulated-people.md` shows the same table, and
/// a test keeps the two equal.
///
/// Units: pain in thousandths of a point of the scale 0 to 10; `‰` of people, of pain or of chances; `ppm` = chances of
/// a million.
public enum Parameter {
    PAIN_AT_START(5_100, "0.001 points", "Menezes Costa 2012", "51 of 100 at the start, as 5.1 of 10"),
    PAIN_AT_START_SPREAD(
            1_700, "0.001 points", "Akhtar 2017, Monticone 2016", "1.8 and 1.5 at the start of their trials"),
    LEAST_PAIN_AT_START(2_000, "0.001 points", "choice", "who takes part has pain that one would do something about"),

    // How pain goes by itself: it falls from its start to a rest, and the way there shrinks by one part in so many
    // days.
    RECOVERING(290, "‰ of people", "Leboeuf-Yde 2015", "31 % had bothersome pain daily in 0-10 % of weeks; fitted"),
    EASING(230, "‰ of people", "Kongsted 2015", "between the two ends; the rest of all"),
    WAVES(230, "‰ of people", "Kongsted 2015", "fluctuating; what the other three leave"),
    LASTING(250, "‰ of people", "Leboeuf-Yde 2015", "25 % had it daily in 91-100 % of weeks"),
    RECOVERING_REST(50, "‰ of the start", "Menezes Costa 2012", "fitted to the means at 6, 26 and 52 weeks"),
    RECOVERING_DAYS(34, "days", "Menezes Costa 2012", "fitted to the same"),
    EASING_REST(440, "‰ of the start", "Menezes Costa 2012", "fitted to the same"),
    EASING_DAYS(60, "days", "Menezes Costa 2012", "fitted to the same"),
    WAVES_REST(520, "‰ of the start", "Menezes Costa 2012", "fitted to the same"),
    WAVES_DAYS(60, "days", "Menezes Costa 2012", "fitted to the same"),
    WAVES_SWING(350, "‰ of the start", "choice", "up and down by so much, over some weeks"),
    LASTING_REST(880, "‰ of the start", "Menezes Costa 2012", "fitted to the same"),
    LASTING_DAYS(80, "days", "Menezes Costa 2012", "fitted to the same"),
    REST_SPREAD(100, "‰ of the start", "choice", "people of one course are not alike"),
    DAY_SPREAD(600, "0.001 points", "choice", "one day from the next"),

    // Days that are worse.
    FLARES(8_000, "ppm a day", "Niemeijer 2020", "with the next: who exercises has 1.19 times the risk of an event"),
    FLARES_AFTER_SESSION(6_000, "ppm a session", "Niemeijer 2020", "0.19 x 0.49 of 12 weeks in some 30 sessions"),
    FLARE_LEAST(2_000, "0.001 points", "Ostelo 2008", "2 points are a real change: less is no event"),
    FLARE_MOST(3_500, "0.001 points", "choice", ""),
    FLARE_STAYS(550, "‰ a day", "choice", "half gone the day after, nearly all in four days"),

    // What exercise does.
    EFFECT(1_250, "0.001 points", "Costa 2009", "0.9 (-0.01 to 1.8) over placebo at 8 weeks, builds up"),
    EFFECT_BUILDS(25, "days", "Costa 2009", "1 - e^(-56/25) = 89 % of it at 8 weeks"),
    FULL_SESSIONS(250, "0.01 a week", "ACSM 2009", "2-3 days a week for beginners: 2.5 are full adherence"),
    FULL_STRENGTH(240, "s of strength a session", "choice", "so much work counts as a whole session"),
    STRETCH_COUNTS(100, "‰", "Owen 2020", "stretching alone did not differ from control; a little for moving at all"),
    STRONG_RESPONSE(250, "‰ of people", "Hinge Health cohort 2020", "3 classes of response; shares are a choice"),
    WEAK_RESPONSE(250, "‰ of people", "Hinge Health cohort 2020", "the same"),
    RESPONSE_STEP(600, "‰ of the effect", "choice", "strong 1.6, middle 1.0, weak 0.4 times the effect"),
    AT_HOME(200, "‰ of the effect", "Gutke 2010, Stuge 2004", "alone, without feedback: fitted to the null trial"),
    WITH_APP(300, "‰ of the effect", "Toelle 2019", "reminded and asked, not watched: fitted to 5.10 to 2.70"),
    SUPERVISED(1_000, "‰ of the effect", "Costa 2009", "what the effect is measured under"),

    // Who does what.
    KEEN(315, "0.01 sessions a week", "Huber 2018", "units a week 1.99 (1.61) to 3.15 (1.72)"),
    KEEN_SPREAD(190, "0.01 sessions a week", "Huber 2018", "SD 1.6 to 1.7, and what the ends cut off"),
    STOPS(3_600, "ppm a day", "Costa 2023", "15.7 % digital to 34.3 % in person: 1 - e^(-84 x 0.0036) = 26 %"),
    STOPS_WHEN_NOT_BETTER(
            1_700, "‰ of that", "Huber 2017", "those who stay had fared better; fitted to the difference"),
    STOPS_WHEN_BETTER(600, "‰ of that", "Huber 2017", "the same"),
    DOES_IT_AT_HOME(300, "‰ of people", "Beinart 2013", "up to 70 % do not do what was prescribed"),
    OTHERS_AT_HOME(150, "‰ of sessions", "choice", "what the other 70 % still do"),
    HOLIDAYS(2_500, "ppm a day", "choice", "not quite one in a year"),
    LOOKS_IN(90, "‰ of other days", "choice", "opens the app without wanting to exercise"),
    LINGERS(60, "‰ of visits", "choice", "looks at what waits before answering"),
    ANSWERS_NEXT_MORNING(550, "‰ of mornings after a session", "choice", "the app asks; without it nothing goes up"),
    LEAVES_READING_OUT(80, "‰ of visits", "choice", ""),
    WISHES_LESS(25, "‰ of visits", "choice", "a bad day"),
    SKIPS(15, "‰ of sides", "choice", ""),
    WALKS(120, "‰ of visits", "choice", "enters a walk"),

    // Pain while exercising.
    HURTS(9, "‰ of sides", "Smith 2017", "painful exercise is common; no rate is given: choice"),
    SORE_HURTS(15, "times that", "choice", "everybody has one exercise and side that does not suit them"),
    SHARP(30, "‰ of these", "choice", ""),
    NUMB(12, "‰ of these", "choice", ""),
    MUCH(60, "‰ of these", "choice", "3 or more above the pain at rest"),

    // Red flags.
    SERIOUS_AT_START(25, "‰ of people", "IFOMPT, Finucane 2020", "1-4 % of low back pain"),
    RED_FLAGS(27, "ppm a day", "choice", "1 % a year; no rate for people under treatment was found"),
    UNSURE(3_000, "ppm a question round", "choice", "a false alarm"),
    CARELESS(40, "‰ of people", "choice", "tap no without reading, half of the time"),
    CLEARED(800, "‰ of visits for a false alarm", "choice", "a clinician says: go on"),

    // Conditions, of people with back pain who would use such a thing.
    KNEE(120, "‰ of people", "general knowledge, not checked", ""),
    SHOULDER_WRIST(80, "‰ of people", "general knowledge, not checked", ""),
    HIP_REPLACEMENT(10, "‰ of people", "general knowledge, not checked", ""),
    PREGNANT(40, "‰ of women of 20 to 40", "general knowledge, not checked", ""),
    POSTPARTUM(40, "‰ of women of 20 to 40", "general knowledge, not checked", ""),
    OSTEOPOROSIS(150, "‰ of people of 60 and over", "general knowledge, not checked", ""),
    HYPERMOBILE(30, "‰ of people", "general knowledge, not checked", ""),
    BALANCE(30, "‰ of people", "general knowledge, not checked", ""),
    HEART_LUNG(60, "‰ of people", "general knowledge, not checked", ""),
    SPONDYLOARTHRITIS(10, "‰ of people", "general knowledge, not checked", ""),
    FLOOR(30, "‰ of people", "general knowledge, not checked", ""),
    RECENT_SURGERY(4, "‰ of people", "general knowledge, not checked", "");

    private final int value;
    private final String unit;
    private final String source;
    private final String how;

    Parameter(int value, String unit, String source, String how) {
        this.value = value;
        this.unit = unit;
        this.source = source;
        this.how = how;
    }

    /// The number.
    public int value() {
        return value;
    }

    /// What it counts.
    public String unit() {
        return unit;
    }

    /// The study that it comes from, `choice` where there is none.
    public String source() {
        return source;
    }

    /// How the number follows from the source; may be empty.
    public String how() {
        return how;
    }
}
