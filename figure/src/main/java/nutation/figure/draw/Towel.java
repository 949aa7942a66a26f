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

/// A towel behind a thigh, both ends in the hands; it is not there until they are near.
final class Towel {
    /// Where on the thigh it is, as a share of its length.
    private static final double WHERE = 0.62;

    private static final double THICK = 0.008;

    /// Half of its width at the thigh and in a hand, in metres.
    private static final double WIDE = 0.055;

    private static final double GATHERED = 0.018;
    private static final double NEAR = 0.30;
    private static final int STEPS = 8;

    private Towel() {}

    static List<Unit> of(Skeleton person) {
        Joint thigh = held(person);
        List<Unit> units = new ArrayList<>();
        for (Half half : Half.values()) {
            if (palm(person, half).to(middle(thigh)) > NEAR) {
                return units;
            }
        }
        List<Vec> behind = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            behind.add(behind(thigh, Math.PI * i / STEPS));
        }
        Vec wide = thigh.direction(0, WIDE, 0);
        List<Bulge> bulges = new ArrayList<>();
        for (int i = 1; i < behind.size(); i++) {
            bulges.add(cloth(behind.get(i - 1), wide, behind.get(i), wide));
        }
        units.add(Unit.prop(Paint.SOFT, bulges));
        Vec gathered = thigh.direction(0, GATHERED, 0);
        units.add(Unit.prop(Paint.SOFT, List.of(cloth(palm(person, Half.RIGHT), gathered, behind.getFirst(), wide))));
        units.add(Unit.prop(Paint.SOFT, List.of(cloth(palm(person, Half.LEFT), gathered, behind.getLast(), wide))));
        return units;
    }

    /// The thigh nearer to the hands.
    private static Joint held(Skeleton person) {
        Vec hands = palm(person, Half.LEFT).toward(palm(person, Half.RIGHT), 0.5);
        Joint left = person.leftLeg().upper();
        Joint right = person.rightLeg().upper();
        return middle(left).to(hands) < middle(right).to(hands) ? left : right;
    }

    private static Vec middle(Joint thigh) {
        return thigh.point(0, -WHERE * Build.THIGH, 0);
    }

    /// On the skin, from the thigh's right by its back to its left.
    private static Vec behind(Joint thigh, double angle) {
        double far = Flesh.thigh(WHERE) + THICK;
        return thigh.point(-far * Math.sin(angle), -WHERE * Build.THIGH, far * Math.cos(angle));
    }

    private static Vec palm(Skeleton person, Half half) {
        return person.arm(half).end().point(0, -Build.PALM, -0.02 * half.sign());
    }

    private static Bulge cloth(Vec from, Vec wideThere, Vec to, Vec wide) {
        return Bulge.of(
                new Ball(from.plus(wideThere), THICK),
                new Ball(from.minus(wideThere), THICK),
                new Ball(to.plus(wide), THICK),
                new Ball(to.minus(wide), THICK));
    }
}
