package nutation.population.measure;

import java.io.Serializable;

/// Sums of one number over people, from which mean, spread and distribution follow.
///
/// @param people who have the number
/// @param nonzero in how many of them it is not 0
/// @param squares the sum of its squares
/// @param least the least number, 0 where nobody has one
/// @param bins how many people in each bin; empty where no distribution is kept
public record Count(long people, long nonzero, long sum, long squares, int least, int most, Bins bins)
        implements Serializable {

    /// Nobody.
    ///
    /// @param bins how many bins
    public static Count none(int bins) {
        return new Count(0, 0, 0, 0, 0, 0, Bins.of(new long[bins]));
    }

    /// With the people of another; the order does not matter.
    public Count plus(Count other) {
        if (people == 0 || other.people == 0) {
            return people == 0 ? other : this;
        }
        return new Count(
                people + other.people,
                nonzero + other.nonzero,
                Math.addExact(sum, other.sum),
                Math.addExact(squares, other.squares),
                Math.min(least, other.least),
                Math.max(most, other.most),
                bins.plus(other.bins));
    }

    /// The mean; not a number where nobody has one.
    public double mean() {
        return people == 0 ? Double.NaN : (double) sum / people;
    }

    /// The standard deviation over people, of a sample; not a number for fewer than two.
    public double deviation() {
        if (people < 2) {
            return Double.NaN;
        }
        double mean = mean();
        return Math.sqrt(Math.max(0, ((double) squares - mean * (double) sum) / (people - 1)));
    }

    /// Half the width of the 95 % interval of the mean, by the normal approximation.
    public double margin() {
        return 1.96 * deviation() / Math.sqrt((double) people);
    }

    /// The canonical text: people, nonzero, sum, squares, least, most, bins.
    void write(StringBuilder out) {
        out.append(people)
                .append(' ')
                .append(nonzero)
                .append(' ')
                .append(sum)
                .append(' ')
                .append(squares);
        out.append(' ').append(least).append(' ').append(most);
        bins.write(out);
        out.append('\n');
    }
}
