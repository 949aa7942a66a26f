package nutation.figure.pose;

import nutation.figure.body.Build;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// Legs at a pelvis.
record Leg(Lie lie, Joint pelvis) {
    /// Ankle to ball, where a foot rolls when the heel comes up.
    private static final double BALL = 0.118;

    /// From the middle of the sole to its edge, on which a foot rolls.
    private static final double EDGE = 0.045;

    /// From the middle of the ankle to its skin.
    private static final double ANKLE = 0.030;

    /// @param other where the other leg is
    Limb of(Half half, LegPose pose, LegPose other) {
        Vec hip = pelvis.point(0, 0, half.sign() * Build.HIP);
        return switch (pose) {
            case LegPose.Bent bent -> bent(half, hip, bent);
            case LegPose.Planted planted -> planted(half, hip, planted);
            case LegPose.Crossed crossed -> crossed(half, hip, crossed, of(half.other(), other, pose));
            case LegPose.Between between -> {
                Limb from = of(half, between.from(), other);
                Limb to = of(half, between.to(), other);
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
        Turn foot = Turn.facing(heading, Vec.UP)
                .after(Turn.about(Vec.FORWARD, planted.roll() * out))
                .after(Turn.about(Vec.RIGHT, -planted.pitch()));
        double edge = EDGE * Math.sin(Math.toRadians(planted.roll()));
        Vec sole = new Vec(
                planted.sole().x(), planted.sole().y() + edge, planted.sole().z() * out);
        Vec ankle = sole.plus(heading.times(BALL)).plus(foot.of(new Vec(-BALL, Build.ANKLE, 0)));
        Vec along = ankle.minus(hip).unit();
        Vec ahead = pelvis.direction(1, 0, 0).plus(heading.times(0.35));
        Vec pole =
                Turn.about(along, planted.open() * out).of(ahead.across(along).unit());
        Chain chain = Chain.reach(hip, ankle, Build.THIGH, Build.SHANK, pole);
        return limb(half, hip, chain, foot);
    }

    private Limb crossed(Half half, Vec hip, LegPose.Crossed crossed, Limb other) {
        double thick = Flesh.thigh(crossed.along()) + ANKLE;
        Vec ankle = other.upper()
                .point(thick, -crossed.along() * Build.THIGH, crossed.past() * other.half().sign());
        double open = Math.toRadians(crossed.open());
        Vec pole = other.upper().direction(Math.cos(open), 0, Math.sin(open) * half.sign());
        Chain chain = Chain.reach(hip, ankle, Build.THIGH, Build.SHANK, pole);
        Limb limb = limb(half, hip, chain, Turn.NONE);
        Turn foot = limb.lower().turn().after(Turn.about(Vec.RIGHT, crossed.ankle()));
        return limb(half, hip, chain, foot);
    }

    private static Limb limb(Half half, Vec hip, Chain chain, Turn foot) {
        Turn thigh = Turn.facing(chain.out(), hip.minus(chain.middle()));
        Turn shank = Turn.facing(chain.out(), chain.middle().minus(chain.end()));
        return new Limb(half, new Joint(hip, thigh), new Joint(chain.middle(), shank), new Joint(chain.end(), foot), 0);
    }
}
