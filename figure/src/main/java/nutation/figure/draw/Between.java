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

    private Between() {}

    /// A soft ball, or rolled socks.
    static Unit ball(Skeleton person) {
        Vec left = at(person, Half.LEFT);
        Vec right = at(person, Half.RIGHT);
        return Unit.prop(Paint.SOFT, List.of(Bulge.of(new Ball(left.toward(right, 0.5), room(left, right) / 2))));
    }

    /// A pillow on edge, along the thighs and down between the shanks.
    static Unit pillow(Skeleton person) {
        Vec left = at(person, Half.LEFT);
        Vec right = at(person, Half.RIGHT);
        double soft = room(left, right) / 2;
        Vec middle = left.toward(right, 0.5).plus(person.pelvis().direction(-0.03, 0, 0));
        Vec along = person.pelvis().direction(0, -1, 0);
        Vec up = person.pelvis().direction(1, 0, 0);
        List<Ball> balls = new ArrayList<>();
        for (int x = -1; x <= 1; x += 2) {
            for (int y = -1; y <= 1; y += 2) {
                balls.add(new Ball(middle.plus(along.times(x * 0.085)).plus(up.times(y * 0.055)), soft));
            }
        }
        return Unit.prop(Paint.SOFT, List.of(new Bulge(balls)));
    }

    private static Vec at(Skeleton person, Half half) {
        return person.leg(half).upper().point(0, -WHERE * Build.THIGH, 0);
    }

    private static double room(Vec left, Vec right) {
        return Math.max(0.03, left.to(right) - 2 * (Flesh.thigh(WHERE) - GIVES));
    }
}
