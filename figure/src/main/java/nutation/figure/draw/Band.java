package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Build;
import nutation.figure.body.Bulge;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// A band around both thighs, close to the knees: around each thigh's outside, and across in front and behind.
final class Band {
    /// Where on the thigh it is, as a share of its length.
    private static final double WHERE = 0.76;

    private static final double THICK = 0.006;

    /// Half of its width, in metres.
    private static final double WIDE = 0.026;

    private static final int STEPS = 8;

    private Band() {}

    static List<Unit> around(Skeleton person) {
        List<Unit> units = new ArrayList<>();
        for (Half half : Half.values()) {
            List<Vec> outside = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                outside.add(at(person, half, Math.PI * i / STEPS));
            }
            units.add(strip(outside, along(person, half)));
        }
        for (double angle : new double[] {0, Math.PI}) {
            Vec left = at(person, Half.LEFT, angle);
            Vec right = at(person, Half.RIGHT, angle);
            units.add(strip(List.of(left, right), along(person, Half.LEFT)));
        }
        return units;
    }

    /// On the skin, from the front of the thigh by the outside to its back.
    private static Vec at(Skeleton person, Half half, double angle) {
        Joint thigh = person.leg(half).upper();
        double far = Flesh.thigh(WHERE) + THICK;
        return thigh.point(far * Math.cos(angle), -WHERE * Build.THIGH, far * Math.sin(angle) * half.sign());
    }

    private static Vec along(Skeleton person, Half half) {
        return person.leg(half).upper().direction(0, WIDE, 0);
    }

    private static Unit strip(List<Vec> way, Vec wide) {
        List<Bulge> bulges = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            List<Ball> balls = new ArrayList<>();
            for (Vec point : List.of(way.get(i - 1), way.get(i))) {
                balls.add(new Ball(point.plus(wide), THICK));
                balls.add(new Ball(point.minus(wide), THICK));
            }
            bulges.add(new Bulge(balls));
        }
        return Unit.prop(Paint.BAND, bulges);
    }
}
