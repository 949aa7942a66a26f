package nutation.population.person;

/// What falls to one person, in whole numbers of our own: every number follows from seed, person, day and matter alone.
///
/// No draw depends on how many were taken before it. So the same person meets the same weather under two rule sets
/// (common random numbers), whichever asks more, and on whichever computer.
///
/// @param key of the person, well mixed
public record Chance(long key) {
    /// The day of what a person brings along: drawn once.
    public static final int TRAIT = -1;

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int MILLION = 1_000_000;

    /// Eight numbers below 2^16 are added: their mean and, in whole numbers, their standard deviation.
    private static final int MEAN_OF_EIGHT = 262_140;

    private static final int SD_OF_EIGHT = 53_510;

    /// The draws of one person.
    public static Chance of(long seed, long person) {
        return new Chance(mixed(mixed(seed + STEP) ^ (person * STEP)));
    }

    /// True in so many of a million.
    public boolean happens(int day, Matter matter, int perMillion) {
        return happens(day, matter, 0, perMillion);
    }

    /// As [#happens], of one part of the matter, such as one exercise.
    public boolean happens(int day, Matter matter, int part, int perMillion) {
        return below(day, matter, part, MILLION) < perMillion;
    }

    /// From 0 to the bound, without it.
    public int below(int day, Matter matter, int bound) {
        return below(day, matter, 0, bound);
    }

    /// As [#below], of one part of the matter.
    public int below(int day, Matter matter, int part, int bound) {
        return (int) (((bits(day, matter, part) >>> 32) * bound) >>> 32);
    }

    /// From one number to another, both included.
    public int between(int day, Matter matter, int from, int to) {
        return from + below(day, matter, to - from + 1);
    }

    /// Near 0, in thousandths of a standard deviation, as a normal distribution nearly: eight numbers added,
    /// so never beyond 4.9 deviations.
    public int normal(int day, Matter matter) {
        long one = bits(day, matter, 0);
        long two = mixed(one + STEP);
        int sum = sixteens(one) + sixteens(two);
        return (sum - MEAN_OF_EIGHT) * 1000 / SD_OF_EIGHT;
    }

    private static int sixteens(long bits) {
        return (int) ((bits & 0xffff) + (bits >>> 16 & 0xffff) + (bits >>> 32 & 0xffff) + (bits >>> 48));
    }

    private long bits(int day, Matter matter, int part) {
        return mixed(mixed(key + day * STEP) ^ ((long) matter.code() << 32) + part);
    }

    /// The mixing of SplitMix64 (Steele, Lea and Flood, 2014).
    private static long mixed(long value) {
        long a = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
