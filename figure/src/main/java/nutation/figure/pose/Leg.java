package nutation.figure.pose;

import nutation.figure.body.Build;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// Legs at a pelvis.
record Leg(Lie lie, Joint pelvis) {
    /// Ankle to ball, where a foot rolls when the heel comes up.
    private static final double BALL = 0.118;

    /// Ankle to heel, on which it rolls when the toes are up.
    private static final double HEEL = -0.040;

    /// How much more the knees of one who is upright are ahead of the toes than of the pelvis.
    private static final double OVER_TOES = 3;

    /// How far toes give while the heel is up, in degrees.
    private static final double TOES = 45;

    Limb of(Half half, LegPose pose) {
        Vec hip = pelvis.point(0, 0, half.sign() * Build.HIP);
        return switch (pose) {
            case LegPose.Bent bent -> bent(half, hip, bent);
            case LegPose.Planted planted -> planted(half, hip, planted);
            case LegPose.Between between -> {
                Limb from = of(half, between.from());
                Limb to = of(half, between.to());
                yield Limbs.between(from, to, between.share(), Build.THIGH, Build.SHANK);
            }
        };
    }

    private Limb bent(Half half, Vec hip, LegPose.Bent bent) {
        Turn thigh = pelvis.turn()
                .after(Turn.about(Vec.RIGHT, bent.flex()))
                .after(Turn.about(Vec.FORWARD, -bent.abduct() * half.sign()))
                .after(Turn.about(Vec.UP, -bent.rotate() * half.sign()));
        Turn shank = thigh.after(Turn.about(Vec.RIGHT, -bent.knee()));
        Turn foot = shank.after(Turn.about(Vec.RIGHT, bent.ankle()));
        return Limbs.hung(half, hip, thigh, shank, foot, Build.THIGH, Build.SHANK, 0);
    }

    private Limb planted(Half half, Vec hip, LegPose.Planted planted) {
        int out = half.sign() * lie.rightwards();
        double toes = Math.toRadians(planted.toes());
        Vec heading = new Vec(Math.cos(toes), 0, Math.sin(toes) * out);
        Turn foot = Turn.facing(heading, Vec.UP).after(Turn.about(Vec.RIGHT, -planted.pitch()));
        Vec sole =
                new Vec(planted.sole().x(), planted.sole().y(), planted.sole().z() * out);
        double roll = planted.pitch() < 0 ? HEEL : BALL;
        Vec ankle = sole.plus(heading.times(roll)).plus(foot.of(new Vec(-roll, Build.ANKLE, 0)));
        Vec along = ankle.minus(hip).unit();
        Vec ahead = pelvis.direction(1, 0, 0).plus(heading.times(lie == Lie.UPRIGHT ? OVER_TOES : 0.35));
        Vec pole =
                Turn.about(along, planted.open() * out).of(ahead.across(along).unit());
        Chain chain = Chain.reach(hip, ankle, Build.THIGH, Build.SHANK, pole);
        Turn thigh = Turn.facing(chain.out(), hip.minus(chain.middle()));
        Turn shank = Turn.facing(chain.out(), chain.middle().minus(chain.end()));
        double up = Math.max(0, Math.min(TOES, planted.pitch()));
        return new Limb(
                half, new Joint(hip, thigh), new Joint(chain.middle(), shank), new Joint(chain.end(), foot), up);
    }
}
