package nutation.population.person;

import nutation.engine.diary.Side;

/// A simulated person: what they bring along. Everything follows from the seed and the number.
///
/// @param id their number
/// @param chance all that falls to them
/// @param age in years
/// @param pregnantWeek the week of pregnancy at the start, 0 where there is none
/// @param course how pain goes by itself
/// @param start pain of the worst place at the start, in thousandths of a point
/// @param rest what of it stays in the end
/// @param easing days in which the way there shrinks to a third
/// @param worse the side that hurts more
/// @param other pain of the other side, ‰ of the worst place
/// @param centre pain of the middle, ‰ of the worst place
/// @param response to exercise, ‰ of the usual
/// @param irritable how easily it flares up, ‰ of the usual
/// @param keen sessions a week that they mean to do, in hundredths
/// @param careless whether they tap no without reading
/// @param doesItAtHome whether they would do alone at home what was prescribed
/// @param serious whether something serious is behind it from the start
public record Person(
        long id,
        Chance chance,
        int age,
        boolean woman,
        int pregnantWeek,
        Trajectory course,
        int start,
        int rest,
        int easing,
        Side worse,
        int other,
        int centre,
        int response,
        int irritable,
        int keen,
        boolean careless,
        boolean doesItAtHome,
        boolean serious) {
    private static final int WORST = 9_000;
    private static final int PER_MILLE = 1000;
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 80;

    /// The person of this number.
    public static Person of(Parameters parameters, long seed, long id) {
        Chance chance = Chance.of(seed, id);
        int age = Math.clamp(45 + normal(chance, Matter.AGE) * 13 / PER_MILLE, YOUNGEST, OLDEST);
        boolean woman = trait(chance, Matter.WOMAN) < 550;
        boolean childbearing = woman && age >= 20 && age <= 40;
        boolean pregnant = childbearing && trait(chance, Matter.PREGNANT) < parameters.of(Parameter.PREGNANT);
        Trajectory course = Trajectory.of(parameters, trait(chance, Matter.COURSE));
        int start = Math.clamp(
                parameters.of(Parameter.PAIN_AT_START)
                        + normal(chance, Matter.WORST_PAIN) * parameters.of(Parameter.PAIN_AT_START_SPREAD) / PER_MILLE,
                parameters.of(Parameter.LEAST_PAIN_AT_START),
                WORST);
        int rest = Math.clamp(
                parameters.of(course.rest())
                        + normal(chance, Matter.REST_OF_PAIN) * parameters.of(Parameter.REST_SPREAD) / PER_MILLE,
                0,
                1200);
        int easing = parameters.of(course.days()) * chance.between(Chance.TRAIT, Matter.EASING, 600, 1400) / PER_MILLE;
        int keen = Math.clamp(
                parameters.of(Parameter.KEEN)
                        + normal(chance, Matter.KEEN) * parameters.of(Parameter.KEEN_SPREAD) / PER_MILLE,
                20,
                700);
        return new Person(
                id,
                chance,
                age,
                woman,
                pregnant ? 4 + chance.below(Chance.TRAIT, Matter.PREGNANT, 1, 33) : 0,
                course,
                start,
                start * rest / PER_MILLE,
                Math.max(2, easing),
                trait(chance, Matter.WORSE_SIDE) < 500 ? Side.LEFT : Side.RIGHT,
                chance.between(Chance.TRAIT, Matter.OTHER_SIDE, 0, 700),
                chance.between(Chance.TRAIT, Matter.CENTRE, 0, 500),
                response(parameters, trait(chance, Matter.RESPONSE)),
                Math.clamp(PER_MILLE + normal(chance, Matter.IRRITABLE) * 500 / PER_MILLE, 200, 2500),
                keen,
                trait(chance, Matter.CARELESS) < parameters.of(Parameter.CARELESS),
                trait(chance, Matter.HOME_ADHERENCE) < parameters.of(Parameter.DOES_IT_AT_HOME),
                trait(chance, Matter.SERIOUS_AT_START) < parameters.of(Parameter.SERIOUS_AT_START));
    }

    private static int response(Parameters parameters, int drawn) {
        int step = parameters.of(Parameter.RESPONSE_STEP);
        int strong = parameters.of(Parameter.STRONG_RESPONSE);
        boolean weak = drawn >= PER_MILLE - parameters.of(Parameter.WEAK_RESPONSE);
        return drawn < strong ? PER_MILLE + step : weak ? PER_MILLE - step : PER_MILLE;
    }

    /// Whether the person has a condition of the catalogue, by its id.
    public boolean has(Parameters parameters, String condition) {
        int share = share(parameters, condition);
        return share > 0 && chance.below(Chance.TRAIT, Matter.CONDITION, condition.hashCode(), PER_MILLE) < share;
    }

    private int share(Parameters parameters, String condition) {
        boolean childbearing = woman && age >= 20 && age <= 40;
        return switch (condition) {
            case "knee" -> parameters.of(Parameter.KNEE);
            case "shoulder-wrist" -> parameters.of(Parameter.SHOULDER_WRIST);
            case "hip-replacement" -> parameters.of(Parameter.HIP_REPLACEMENT);
            case "postpartum" -> childbearing && pregnantWeek == 0 ? parameters.of(Parameter.POSTPARTUM) : 0;
            case "osteoporosis" -> age >= 60 ? parameters.of(Parameter.OSTEOPOROSIS) : 0;
            case "hypermobility" -> parameters.of(Parameter.HYPERMOBILE);
            case "balance" -> parameters.of(Parameter.BALANCE);
            case "heart-lung" -> parameters.of(Parameter.HEART_LUNG);
            case "axial-spondyloarthritis" -> parameters.of(Parameter.SPONDYLOARTHRITIS);
            case "floor-transfer" -> parameters.of(Parameter.FLOOR);
            case "recent-surgery" -> parameters.of(Parameter.RECENT_SURGERY);
            default -> 0;
        };
    }

    private static int trait(Chance chance, Matter matter) {
        return chance.below(Chance.TRAIT, matter, PER_MILLE);
    }

    private static int normal(Chance chance, Matter matter) {
        return chance.normal(Chance.TRAIT, matter);
    }
}
