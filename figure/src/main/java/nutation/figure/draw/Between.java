package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Build;
import nutation.figure.body.Bulge;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// What the knees hold between them: as thick as the room there, a little more where it is soft.
final class Between {
    /// Where on the thigh it is, as a share of its length.
    private static final double WHERE = 0.88;

    /// How far a soft thing gives on each side, in metres.
    private static final double GIVES = 0.012;

    private static final double CORNER = 0.032;

    private Between() {}

    /// A soft ball, or rolled socks.
    static Unit ball(Skeleton person) {
        Vec left = at(person, Half.LEFT);
        Vec right = at(person, Half.RIGHT);
        return Unit.prop(Paint.SOFT, List.of(Bulge.of(new Ball(left.toward(right, 0.5), room(left, right) / 2))));
    }

    /// A pillow on edge, along the thighs and out above the knees: thick in the middle, thin at its four
    /// corners.
    static Unit pillow(Skeleton person) {
        Vec left = at(person, Half.LEFT);
        Vec right = at(person, Half.RIGHT);
        double soft = room(left, right) / 2;
        Vec middle = left.toward(right, 0.5).plus(person.pelvis().direction(0.04, 0, 0));
        List<Ball> thick = corners(person, middle, 0.07, 0.05, soft);
        List<Bulge> bulges = new ArrayList<>();
        bulges.add(new Bulge(thick));
        for (Ball corner : corners(person, middle, 0.14, 0.115, CORNER)) {
            List<Ball> balls = new ArrayList<>(thick);
            balls.add(corner);
            bulges.add(new Bulge(balls));
        }
        return Unit.prop(Paint.SOFT, bulges);
    }

    private static List<Ball> corners(Skeleton person, Vec middle, double along, double up, double radius) {
        List<Ball> balls = new ArrayList<>();
        for (int x = -1; x <= 1; x += 2) {
            for (int y = -1; y <= 1; y += 2) {
                Vec to = person.pelvis().direction(y * up, -x * along, 0);
                balls.add(new Ball(middle.plus(to), radius));
            }
        }
        return balls;
    }

    private static Vec at(Skeleton person, Half half) {
        return person.leg(half).upper().point(0, -WHERE * Build.THIGH, 0);
    }

    private static double room(Vec left, Vec right) {
        return Math.max(0.03, left.to(right) - 2 * (Flesh.thigh(WHERE) - GIVES));
    }
}
