package nutation.figure.pose;

import nutation.figure.body.Build;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// From a pose to a skeleton: the spine from the pelvis up, the whole put where its anchor is, then what is planted
/// or holds something reaches for it. Contacts are constraints: a planted sole is where the pose says, whatever the
/// pelvis does.
final class Posing {
    private final Pose pose;
    private final Joint pelvis;
    private final Joint loin;
    private final Joint chest;
    private final Joint neck;
    private final Joint head;

    Posing(Pose pose) {
        this(pose, Vec.ZERO);
    }

    private Posing(Pose pose, Vec at) {
        this.pose = pose;
        Turn turn = pose.lie()
                .turn()
                .after(Turn.about(Vec.UP, -pose.turn()))
                .after(Turn.about(Vec.FORWARD, pose.lean()))
                .after(Turn.about(Vec.RIGHT, pose.tilt()));
        this.pelvis = new Joint(at, turn);
        this.loin = new Joint(
                pelvis.point(0, Build.PELVIS, 0), turn.after(pose.loin().rotation()));
        this.chest = new Joint(
                loin.point(0, Build.LOIN, 0), loin.turn().after(pose.chest().rotation()));
        Turn half = pose.neck().half().rotation();
        this.neck = new Joint(chest.point(0, Build.CHEST, 0), chest.turn().after(half));
        this.head = new Joint(neck.point(0, Build.NECK, 0), neck.turn().after(half));
    }

    Skeleton skeleton() {
        return new Posing(pose, offset()).whole();
    }

    private Skeleton whole() {
        Leg leg = new Leg(pose.lie(), pelvis, new Leg.Poses(pose.leftLeg(), pose.rightLeg()));
        Limb left = leg.of(Half.LEFT);
        Limb right = leg.of(Half.RIGHT);
        Arm arm = new Arm(pose.lie(), chest, pelvis, left, right);
        return new Skeleton(
                pelvis,
                loin,
                chest,
                neck,
                head,
                left,
                right,
                arm.of(Half.LEFT, pose.leftArm()),
                arm.of(Half.RIGHT, pose.rightArm()),
                0);
    }

    /// How far the body, posed at the origin, is from its anchor.
    private Vec offset() {
        Vec at = pose.anchor().at();
        Vec now = switch (pose.anchor().on()) {
            case PELVIS -> low(pelvis.at(), Flesh.bottom(Flesh.pelvis(pelvis, loin)));
            case HIPS -> pelvis.at();
            case SHOULDERS -> low(chest.point(0, Build.CHEST / 2, 0), Flesh.bottom(Flesh.trunk(loin, chest, neck, 0)));
            case LEFT_KNEE -> knee(whole().leftLeg());
            case RIGHT_KNEE -> knee(whole().rightLeg());
            case LEFT_FOOT -> foot(whole().leftLeg());
            case RIGHT_FOOT -> foot(whole().rightLeg());
        };
        return at.minus(now);
    }

    private static Vec knee(Limb leg) {
        return low(leg.lower().at(), leg.lower().at().y() - Flesh.shank(0));
    }

    private static Vec foot(Limb leg) {
        return low(leg.end().at(), leg.end().point(0, -Build.ANKLE, 0).y());
    }

    private static Vec low(Vec middle, double bottom) {
        return new Vec(middle.x(), bottom, middle.z());
    }
}
