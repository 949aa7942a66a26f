package nutation.population.person;

/// What is drawn. The number is part of every draw, so that a new matter leaves all others as they were: numbers are
/// never changed and never used again.
public enum Matter {
    // What a person brings along.
    BEGINNING(1),
    AGE(2),
    WOMAN(3),
    COURSE(4),
    WORST_PAIN(5),
    REST_OF_PAIN(6),
    EASING(7),
    WORSE_SIDE(8),
    OTHER_SIDE(9),
    CENTRE(10),
    RESPONSE(11),
    IRRITABLE(12),
    SORE_EXERCISE(13),
    SORE_SIDE(14),
    CONDITION(15),
    PREGNANT(16),
    KEEN(17),
    PERSISTENCE(18),
    CARELESS(19),
    MINUTES(20),
    WEEK(21),
    WALKS(22),
    HOME_ADHERENCE(23),
    SERIOUS_AT_START(24),
    // What a day brings.
    DAY_PAIN(40),
    FLARE(41),
    FLARE_SIZE(42),
    RED_FLAG(43),
    WHICH_FLAG(44),
    HOLIDAY(45),
    HOLIDAY_LENGTH(46),
    STOPS(47),
    OPENS(48),
    READS(49),
    UNSURE(50),
    WISHES_LESS(51),
    WALK(52),
    WALK_MINUTES(53),
    BEGINS(54),
    WAVE(55),
    LINGERS(56),
    DOES_IT_ALONE(57),
    ANSWERS(58),
    // What a session brings.
    HURTS(70),
    HOW_BADLY(71),
    SKIPS(72),
    TIGHT(73),
    AFTERWARDS(74),
    // What a look back and a visit to a clinician bring.
    JUDGES(90),
    VISIT(91),
    CLEARED(92),
    DISHONEST(93);

    private final int code;

    Matter(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
