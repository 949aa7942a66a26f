package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Build;
import nutation.figure.body.Bulge;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// A bicycle on a stand.
///
/// @param at the floor below its saddle
record Bicycle(Vec at) {
    /// Where the cranks turn.
    private static final Vec AXLE = new Vec(0.24, 0.36, 0);

    private static final Vec HUB = new Vec(0.66, 0.30, 0);
    private static final Vec HEAD = new Vec(0.44, 0.86, 0);
    private static final Vec SADDLE = new Vec(0, 0.945, 0);
    private static final Vec BAR = new Vec(0.575, 1.125, 0);

    /// How far the bar is from the middle on each side.
    private static final double WIDE = 0.235;

    /// Half of a pedal's thickness.
    private static final double PEDAL = 0.014;

    private static final double TUBE = 0.026;

    /// What of it stands still.
    List<Unit> frame() {
        List<Unit> units = new ArrayList<>(List.of(
                Prop.of(Paint.BAND, bar(new Vec(-0.30, 0.03, -0.22), new Vec(-0.30, 0.03, 0.22))),
                Prop.of(Paint.BAND, bar(new Vec(0.80, 0.03, -0.22), new Vec(0.80, 0.03, 0.22))),
                Prop.of(Paint.BAND, tube(new Vec(-0.30, 0.03, 0), AXLE), tube(AXLE, new Vec(0.80, 0.03, 0))),
                wheel(),
                Prop.of(Paint.BAND, tube(HUB, HEAD)),
                Prop.of(Paint.BAND, tube(AXLE, SADDLE)),
                Prop.of(Paint.BAND, tube(AXLE, HEAD)),
                Prop.of(Paint.BAND, tube(HEAD, BAR)),
                Prop.of(Paint.FIRM, saddle())));
        for (Half half : Half.values()) {
            Vec grip = BAR.plus(new Vec(0, 0, WIDE * half.sign()));
            Vec end = grip.plus(new Vec(0.02, 0.02, 0.03 * half.sign()));
            units.add(Prop.of(Paint.SHORTS, bar(BAR, grip), bar(grip, end)));
        }
        return units;
    }

    /// Cranks, with pedals where the balls of the feet are.
    List<Unit> cranks(Skeleton rider) {
        return List.of(
                crank(Half.LEFT, rider.leftLeg().end()),
                crank(Half.RIGHT, rider.rightLeg().end()),
                pedal(rider.leftLeg().end()),
                pedal(rider.rightLeg().end()));
    }

    private Unit wheel() {
        Vec hub = at.plus(HUB);
        return new Unit(
                null,
                List.of(
                        new Unit.Coat(Paint.SHORTS, List.of(Prop.wheel(hub, 0.25, 0.02))),
                        new Unit.Coat(Paint.SOFT, List.of(Prop.wheel(hub, 0.20, 0.02))),
                        new Unit.Coat(Paint.SHORTS, List.of(Prop.wheel(hub, 0.05, 0.02)))),
                List.of());
    }

    private Unit crank(Half half, Joint ankle) {
        Vec pedal = middle(ankle);
        Vec axle = at.plus(AXLE).plus(new Vec(0, 0, 0.055 * half.sign()));
        Vec end = new Vec(pedal.x(), pedal.y(), axle.z());
        return Prop.of(
                Paint.SHORTS,
                Prop.rod(axle, end, 0.016),
                Prop.rod(end, pedal, 0.012),
                Prop.wheel(axle, half == Half.RIGHT ? 0.07 : 0.03, 0.01));
    }

    /// A flat one, that lies along the ball of the foot.
    private static Unit pedal(Joint ankle) {
        Vec middle = middle(ankle);
        Vec along = ankle.direction(0.05, 0, 0);
        Vec across = ankle.direction(0, 0, 0.045);
        List<Ball> corners = new ArrayList<>();
        for (int x = -1; x <= 1; x += 2) {
            for (int z = -1; z <= 1; z += 2) {
                corners.add(new Ball(middle.plus(along.times(x)).plus(across.times(z)), PEDAL));
            }
        }
        return Prop.of(Paint.SHORTS, new Bulge(corners));
    }

    /// Of a pedal, below the ball of the foot.
    private static Vec middle(Joint ankle) {
        return ankle.point(0.118, -Build.ANKLE - PEDAL, 0);
    }

    private Bulge saddle() {
        Vec high = at.plus(SADDLE);
        return Bulge.of(
                new Ball(high.plus(new Vec(-0.10, 0, -0.07)), 0.03),
                new Ball(high.plus(new Vec(-0.10, 0, 0.07)), 0.03),
                new Ball(high.plus(new Vec(0.15, -0.005, 0)), 0.022));
    }

    private Bulge tube(Vec from, Vec to) {
        return Prop.rod(at.plus(from), at.plus(to), TUBE);
    }

    private Bulge bar(Vec from, Vec to) {
        return Prop.rod(at.plus(from), at.plus(to), 0.018);
    }
}
