package nutation.population.measure;

/// What is counted of each person: one list behind rows, tallies, tables and pages.
///
/// A person without a number (a review never asked, pain never told) has [PersonRow#ABSENT], and is not in the mean.
public enum Measure {
    /// Dates looked at.
    DAYS(Scale.WHOLE, 14),
    /// Dates on which resting pain was told of all three places (D4).
    READ_DATES(Scale.WHOLE, 14),
    /// Days in pain above usual, as they were told (D6).
    RAISED_DATES(Scale.WHOLE, 1),
    /// Days in pain above usual as they were, whether told or not: of simulated people alone.
    WORSE_DAYS(Scale.WHOLE, 2),
    /// Full and light sessions with a set done.
    SESSIONS(Scale.WHOLE, 4),
    /// Of these the full ones, or the best kind that conditions left (S10).
    FULL_SESSIONS(Scale.WHOLE, 4),
    /// Full sessions that the person meant to do: the chosen number a week, over all dates.
    PLANNED_SESSIONS(Scale.WHOLE, 4),
    /// Full sessions of those planned, at most 100.
    ADHERENCE(Scale.PERCENT, 10),
    /// Minutes for which sessions were made, by the part of their exercises that was attempted.
    MINUTES(Scale.WHOLE, 60),
    /// Minutes of walking, water, cycling and tai chi.
    AEROBIC_MINUTES(Scale.WHOLE, 120),
    /// The number of the date of the last session, 1 for the first date.
    LAST_SESSION_DAY(Scale.WHOLE, 14),
    /// No session in the last 21 dates; absent where fewer than 42 were looked at.
    DROPPED_OUT(Scale.YES, 1),
    /// Sides of exercises that were done.
    SETS(Scale.WHOLE, 40),
    /// Different uses of exercises that were done.
    USES(Scale.WHOLE, 2),
    /// Rungs climbed above the first, added over uses and sides, at their highest.
    RUNGS(Scale.WHOLE, 4),
    /// The dose reached: the highest rungs done, of all rungs of these uses and sides.
    DOSE(Scale.PERCENT, 10),
    /// Sessions in which something was painful, red or numb.
    PAINFUL_SESSIONS(Scale.WHOLE, 1),
    /// Sessions with a red event (P5), numbness included.
    RED_EVENTS(Scale.WHOLE, 1),
    /// Sessions after which a reading of the next two dates was raised (D9).
    UNQUIET_SESSIONS(Scale.WHOLE, 1),
    /// Red events, sessions that closed 2 points or more above their start, and outings with more pain or numbness.
    ADVERSE_EVENTS(Scale.WHOLE, 1),
    /// Emergency and urgent signs told after the first session.
    SERIOUS_EVENTS(Scale.WHOLE, 1),
    /// Warning signs told: what forbids going on until somebody has looked ([Alarm]).
    ALARMS(Scale.WHOLE, 1),
    /// Of these, how many were followed by a set before anybody had looked: there must be none.
    MISSED_ALARMS(Scale.WHOLE, 1),
    /// Days from each warning sign to the lock that held, added up.
    DAYS_TO_LOCK(Scale.WHOLE, 1),
    /// Dates that the engine held at gentle or worse.
    HELD_DATES(Scale.WHOLE, 7),
    /// Mean resting pain of the worst place, first 7 dates told.
    PAIN_FIRST(Scale.TENTHS, 10),
    /// The same of the last 7 dates, in the place that was worst at first.
    PAIN_LAST(Scale.TENTHS, 10),
    /// How far it fell; below 0 it rose.
    PAIN_FALL(Scale.TENTHS, 10),
    /// Whether it fell by 2 points or by 30 % (V3).
    RESPONDED(Scale.YES, 1),
    /// Reviews that found this.
    REVIEWS_V1(Scale.WHOLE, 1),
    REVIEWS_V2(Scale.WHOLE, 1),
    REVIEWS_V3(Scale.WHOLE, 1),
    REVIEWS_V4(Scale.WHOLE, 1),
    REVIEWS_V5(Scale.WHOLE, 1);

    /// How a number is to be read.
    public enum Scale {
        /// As it stands.
        WHOLE,
        /// Tenths of a point of pain.
        TENTHS,
        /// Of a hundred.
        PERCENT,
        /// 1 for yes, 0 for no.
        YES
    }

    /// How many bins a distribution has; the last one is open.
    public static final int BINS = 11;

    private final Scale scale;
    private final int width;

    Measure(Scale scale, int width) {
        this.scale = scale;
        this.width = width;
    }

    /// How its numbers are to be read.
    public Scale scale() {
        return scale;
    }

    /// How much a bin of its distribution spans.
    public int width() {
        return width;
    }

    /// The name of its column, such as `raised_dates`.
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// In which bin a number lies; what is below 0 lies in the first.
    public int bin(int value) {
        return value <= 0 ? 0 : Math.min(BINS - 1, value / width);
    }
}
