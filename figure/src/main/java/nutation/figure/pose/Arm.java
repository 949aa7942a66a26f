package nutation.figure.pose;

import nutation.figure.body.Build;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// Arms at a chest. A hand that rests or holds reaches for its spot; the shoulder gives a little where the arm is too
/// short, or where the elbow can bend no further.
record Arm(Lie lie, Joint chest, Joint pelvis, Limb leftLeg, Limb rightLeg) {
    /// From the middle of the wrist to the palm's skin.
    static final double DEPTH = 0.017;

    /// From the middle of the elbow to its skin.
    private static final double ELBOW = 0.037;

    /// How much of the arm's length is used before the shoulder gives.
    private static final double EASY = 0.996;

    /// From shoulder to wrist while the elbow is bent as far as it goes.
    private static final double NEAREST = 0.163;

    Limb of(Half half, ArmPose pose) {
        Vec shoulder = chest.point(0, Build.CHEST - Build.SHOULDER_DROP, half.sign() * Build.SHOULDER);
        return switch (pose) {
            case ArmPose.Swung swung -> swung(half, shoulder, swung);
            case ArmPose.Resting resting -> resting(half, shoulder, resting);
            case ArmPose.Holding holding -> holding(half, shoulder, holding);
            case ArmPose.Between between -> {
                Limb from = of(half, between.from());
                Limb to = of(half, between.to());
                yield Limbs.between(from, to, between.share(), Build.UPPER_ARM, Build.FOREARM);
            }
        };
    }

    private Limb swung(Half half, Vec shoulder, ArmPose.Swung swung) {
        int out = half.sign();
        Turn upper = chest.turn()
                .after(Turn.about(Vec.RIGHT, swung.flex()))
                .after(Turn.about(Vec.FORWARD, -swung.abduct() * out))
                .after(Turn.about(Vec.UP, -swung.rotate() * out));
        Turn lower = upper.after(Turn.about(Vec.RIGHT, swung.elbow()));
        Turn hand = lower.after(Turn.about(Vec.UP, swung.pronate() * out))
                .after(Turn.about(Vec.FORWARD, swung.wrist() * out));
        return Limbs.hung(half, shoulder, upper, lower, hand, Build.UPPER_ARM, Build.FOREARM, swung.curl());
    }

    private Limb resting(Half half, Vec shoulder, ArmPose.Resting resting) {
        int out = half.sign() * lie.rightwards();
        double angle = Math.toRadians(resting.fingers());
        Vec fingers = resting.wall()
                ? new Vec(0, Math.cos(angle), Math.sin(angle) * out)
                : new Vec(-Math.cos(angle), 0, Math.sin(angle) * out);
        Vec palmwards = resting.wall() ? Vec.FORWARD : Vec.UP.times(-1);
        Vec spot =
                new Vec(resting.palm().x(), resting.palm().y(), resting.palm().z() * out);
        double floor = resting.wall() ? -Double.MAX_VALUE : spot.y();
        return reaching(half, shoulder, spot, palmwards, fingers, resting.elbow(), resting.curl(), floor);
    }

    private Limb holding(Half half, Vec shoulder, ArmPose.Holding holding) {
        Place place = holding.place();
        int out = place.half().sign();
        Limb leg = place.half() == Half.LEFT ? leftLeg : rightLeg;
        double along = holding.along();
        Joint bone = switch (place) {
            case LEFT_THIGH, RIGHT_THIGH -> down(leg.upper(), along * Build.THIGH);
            case LEFT_SHANK, RIGHT_SHANK -> down(leg.lower(), along * Build.SHANK);
            case LEFT_HIP, RIGHT_HIP -> new Joint(pelvis.point(0, 0.06, 0.072 * out), pelvis.turn());
        };
        double thick = switch (place) {
            case LEFT_THIGH, RIGHT_THIGH -> Flesh.thigh(along);
            case LEFT_SHANK, RIGHT_SHANK -> Flesh.shank(along);
            case LEFT_HIP, RIGHT_HIP -> 0.092;
        };
        double around = Math.toRadians(holding.around());
        Vec outward = bone.direction(Math.cos(around), 0, Math.sin(around) * out);
        Vec onward = bone.direction(-Math.sin(around), 0, Math.cos(around) * out);
        double angle = Math.toRadians(holding.fingers());
        Vec fingers = bone.direction(0, -1, 0).times(Math.cos(angle)).plus(onward.times(Math.sin(angle)));
        Vec spot = bone.at().plus(outward.times(thick + holding.near()));
        return reaching(
                half, shoulder, spot, outward.times(-1), fingers, holding.elbow(), holding.curl(), -Double.MAX_VALUE);
    }

    private static Joint down(Joint joint, double by) {
        return new Joint(joint.point(0, -by, 0), joint.turn());
    }

    private Limb reaching(
            Half half, Vec shoulder, Vec spot, Vec palmwards, Vec fingers, Vec elbow, double curl, double floor) {
        int out = half.sign();
        Vec wrist = spot.minus(palmwards.times(DEPTH)).minus(fingers.times(Build.PALM));
        Vec line = wrist.minus(shoulder);
        double far = Math.max(0, line.length() - (Build.UPPER_ARM + Build.FOREARM) * EASY);
        double near = Math.max(0, NEAREST - line.length());
        double give = Math.min(far, Build.SHOULDER_GIVE) - Math.min(near, Build.SHOULDER_GIVE);
        Vec root = shoulder.plus(line.unit().times(give));
        Vec pole = chest.direction(elbow.x(), elbow.y(), elbow.z() * out);
        Chain chain =
                Chain.reach(root, wrist, Build.UPPER_ARM, Build.FOREARM, pole).above(floor + ELBOW);
        Vec up = fingers.times(-1);
        Turn hand = Turn.facing(up.cross(palmwards.times(-out)), up);
        Vec inner = chain.out().times(-1);
        return new Limb(
                half,
                new Joint(root, Turn.facing(inner, root.minus(chain.middle()))),
                new Joint(chain.middle(), Turn.facing(inner, chain.middle().minus(chain.end()))),
                new Joint(chain.end(), hand),
                curl);
    }
}
