package nutation.figure.pose;

import nutation.figure.body.Build;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// Legs at a pelvis.
///
/// @param poses of both: a heel that meets the other one goes where that one is
record Leg(Lie lie, Joint pelvis, Poses poses) {
    /// Ankle to ball, where a foot rolls when the heel comes up.
    static final double BALL = 0.118;

    /// From the middle of a sole to the edge onto which it tips: outward, and how thick the foot is there.
    private static final double EDGE = 0.026;

    private static final double EDGE_THICK = 0.020;

    /// From heel to heel where they meet: the feet are a little wider in front.
    private static final double BESIDE = 2 * Flesh.HEEL_THICK + 0.010;

    /// From the middle of the ankle to its skin.
    static final double ANKLE = 0.030;

    /// Ankle to heel, on which it rolls when the toes are up.
    private static final double HEEL = -0.040;

    /// How much more the knees of one who is upright are ahead of the toes than of the pelvis.
    private static final double OVER_TOES = 3;

    /// How far toes give while the heel is up, in degrees.
    private static final double TOES = 45;

    /// What both legs do.
    record Poses(LegPose left, LegPose right) {
        LegPose of(Half half) {
            return half == Half.LEFT ? left : right;
        }
    }

    Limb of(Half half) {
        return of(half, poses.of(half));
    }

    private Limb of(Half half, LegPose pose) {
        Vec hip = pelvis.point(0, 0, half.sign() * Build.HIP);
        return switch (pose) {
            case LegPose.Bent bent -> bent(half, hip, bent);
            case LegPose.Planted planted -> planted(half, hip, planted);
            case LegPose.Leaning leaning -> led(half, hip, leaning.heel(half, lie), leaning.open(), leaning.ankle());
            case LegPose.Meeting meeting -> led(half, hip, beside(of(half.other())), meeting.open(), meeting.ankle());
            case LegPose.Crossed crossed -> crossed(half, hip, crossed, of(half.other()));
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
        Turn foot = Turn.facing(heading, Vec.UP)
                .after(Turn.about(Vec.FORWARD, planted.roll() * half.sign()))
                .after(Turn.about(Vec.RIGHT, -planted.pitch()));
        Vec sole =
                new Vec(planted.sole().x(), planted.sole().y(), planted.sole().z() * out);
        Vec edge = new Vec(0, EDGE_THICK, EDGE * Math.signum(planted.roll()) * half.sign());
        double pivot = planted.pitch() < 0 ? HEEL : BALL;
        Vec ankle = sole.plus(heading.times(pivot))
                .plus(Turn.facing(heading, Vec.UP).of(edge))
                .plus(foot.of(new Vec(-pivot, Build.ANKLE, 0).minus(edge)));
        Vec along = ankle.minus(hip).unit();
        Vec ahead = pelvis.direction(1, 0, 0).plus(heading.times(lie == Lie.UPRIGHT ? OVER_TOES : 0.35));
        Vec pole =
                Turn.about(along, planted.open() * out).of(ahead.across(along).unit());
        Chain chain = Chain.reach(hip, ankle, Build.THIGH, Build.SHANK, pole);
        return limb(half, hip, chain, foot, Math.max(0, Math.min(TOES, planted.pitch())));
    }

    private Limb crossed(Half half, Vec hip, LegPose.Crossed crossed, Limb other) {
        double thick = Flesh.thigh(crossed.along()) + ANKLE;
        Vec ankle = other.upper()
                .point(
                        thick,
                        -crossed.along() * Build.THIGH,
                        crossed.past() * other.half().sign());
        double open = Math.toRadians(crossed.open());
        Vec pole = other.upper().direction(Math.cos(open), 0, Math.sin(open) * half.sign());
        Chain chain = Chain.reach(hip, ankle, Build.THIGH, Build.SHANK, pole);
        Limb limb = limb(half, hip, chain, Turn.NONE, 0);
        Turn foot = limb.lower().turn().after(Turn.about(Vec.RIGHT, crossed.ankle()));
        return limb(half, hip, chain, foot, 0);
    }

    private static Limb limb(Half half, Vec hip, Chain chain, Turn foot, double up) {
        Turn thigh = Turn.facing(chain.out(), hip.minus(chain.middle()));
        Turn shank = Turn.facing(chain.out(), chain.middle().minus(chain.end()));
        return new Limb(
                half, new Joint(hip, thigh), new Joint(chain.middle(), shank), new Joint(chain.end(), foot), up);
    }

    /// A leg whose heel has its middle somewhere: shank and heel are one bone.
    private Limb led(Half half, Vec hip, Vec heel, double open, double ankle) {
        Vec reach = Vec.UP.times(-Build.SHANK).plus(Turn.about(Vec.RIGHT, ankle).of(Flesh.HEEL));
        Vec along = heel.minus(hip).unit();
        Vec ahead = pelvis.direction(1, 0, 0).across(along).unit();
        Vec pole = Turn.about(along, open * half.sign()).of(ahead);
        Chain chain = Chain.reach(hip, heel, Build.THIGH, reach.length(), pole);
        double behind = Math.toDegrees(Math.atan2(-reach.x(), -reach.y()));
        Turn thigh = Turn.facing(chain.out(), hip.minus(chain.middle()));
        Turn shank = Turn.facing(chain.out(), chain.middle().minus(chain.end())).after(Turn.about(Vec.RIGHT, behind));
        Joint knee = new Joint(chain.middle(), shank);
        Turn foot = shank.after(Turn.about(Vec.RIGHT, ankle));
        return new Limb(half, new Joint(hip, thigh), knee, new Joint(knee.point(0, -Build.SHANK, 0), foot), 0);
    }

    /// The middle of a heel on the inner side of the other one.
    private static Vec beside(Limb other) {
        Vec heel = Flesh.HEEL;
        return other.end().point(heel.x(), heel.y(), -BESIDE * other.half().sign());
    }
}
