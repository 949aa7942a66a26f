package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Build;
import nutation.figure.body.Bulge;
import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// A strap: looped around a foot, taut to the hand of the same half that holds its end.
record Strap(Skeleton person, Half half) {
    private static final double THICK = 0.011;

    /// From the middle of the instep to where the loop lies on it.
    private static final double INSTEP = 0.034;

    /// Of the half whose hand is closer to its foot.
    static Strap of(Skeleton person) {
        return new Strap(person, reach(person, Half.LEFT) < reach(person, Half.RIGHT) ? Half.LEFT : Half.RIGHT);
    }

    private static double reach(Skeleton person, Half half) {
        return person.arm(half).end().at().to(person.leg(half).end().at());
    }

    /// The strap, and the loop over the instep and under the sole.
    List<Bulge> bulges() {
        int out = half.sign();
        Vec palm = person.arm(half).end().point(0, -Build.PALM, -0.012 * out);
        Vec outer = instep(0.055, -0.030, INSTEP * out);
        Vec top = instep(0.052, 0.006, 0);
        Vec inner = instep(0.055, -0.030, -INSTEP * out);
        Vec under = instep(0.060, -Build.ANKLE - 0.002, 0);
        List<Bulge> bulges = new ArrayList<>();
        bulges.add(between(palm, palm.to(outer) < palm.to(inner) ? outer : inner));
        bulges.add(between(outer, top));
        bulges.add(between(top, inner));
        bulges.add(between(inner, under));
        bulges.add(between(under, outer));
        return bulges;
    }

    private Vec instep(double forward, double up, double right) {
        return person.leg(half).end().point(forward, up, right);
    }

    private static Bulge between(Vec from, Vec to) {
        return Bulge.of(new Ball(from, THICK), new Ball(to, THICK));
    }
}
