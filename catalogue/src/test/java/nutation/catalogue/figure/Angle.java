package nutation.catalogue.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// The angle of a joint as an examiner would measure it, in degrees, taken from the bones and not from the pose: what
/// inverse kinematics made is measured too. Where a joint bends in three ways it is read forward first, then outward,
/// then about its own length, as poses are written.
enum Angle {
    LOW_BACK_FLEX(person -> spine(person.pelvis(), person.loin()).flex()),
    LOW_BACK_SIDE(person -> spine(person.pelvis(), person.loin()).side()),
    LOW_BACK_TURN(person -> spine(person.pelvis(), person.loin()).turn()),
    CHEST_FLEX(person -> spine(person.loin(), person.chest()).flex()),
    CHEST_SIDE(person -> spine(person.loin(), person.chest()).side()),
    CHEST_TURN(person -> spine(person.loin(), person.chest()).turn()),
    NECK_FLEX(person -> spine(person.chest(), person.head()).flex()),
    NECK_SIDE(person -> spine(person.chest(), person.head()).side()),
    NECK_TURN(person -> spine(person.chest(), person.head()).turn()),
    LEFT_HIP_FLEX(person -> hip(person, Half.LEFT).flex()),
    RIGHT_HIP_FLEX(person -> hip(person, Half.RIGHT).flex()),
    LEFT_HIP_OUT(person -> hip(person, Half.LEFT).out()),
    RIGHT_HIP_OUT(person -> hip(person, Half.RIGHT).out()),
    LEFT_HIP_ROTATION(person -> hip(person, Half.LEFT).rotation()),
    RIGHT_HIP_ROTATION(person -> hip(person, Half.RIGHT).rotation()),
    LEFT_KNEE(person -> knee(person.leftLeg())),
    RIGHT_KNEE(person -> knee(person.rightLeg())),
    LEFT_KNEE_ASIDE(person -> aside(person.leftLeg())),
    RIGHT_KNEE_ASIDE(person -> aside(person.rightLeg())),
    LEFT_ANKLE(person -> ankle(person.leftLeg())),
    RIGHT_ANKLE(person -> ankle(person.rightLeg())),
    LEFT_FOOT_IN(person -> inversion(person.leftLeg())),
    RIGHT_FOOT_IN(person -> inversion(person.rightLeg())),
    LEFT_ARM_UP(person -> arm(person, Half.LEFT).up()),
    RIGHT_ARM_UP(person -> arm(person, Half.RIGHT).up()),
    LEFT_ARM_BACK(person -> arm(person, Half.LEFT).back()),
    RIGHT_ARM_BACK(person -> arm(person, Half.RIGHT).back()),
    LEFT_ARM_ACROSS(person -> arm(person, Half.LEFT).across()),
    RIGHT_ARM_ACROSS(person -> arm(person, Half.RIGHT).across()),
    LEFT_ELBOW(person -> elbow(person.leftArm())),
    RIGHT_ELBOW(person -> elbow(person.rightArm())),
    LEFT_ELBOW_ASIDE(person -> aside(person.leftArm())),
    RIGHT_ELBOW_ASIDE(person -> aside(person.rightArm())),
    LEFT_WRIST(person -> wrist(person.leftArm())),
    RIGHT_WRIST(person -> wrist(person.rightArm())),
    LEFT_WRIST_ASIDE(person -> deviation(person.leftArm())),
    RIGHT_WRIST_ASIDE(person -> deviation(person.rightArm()));

    private final ToDoubleFunction<Skeleton> measured;

    Angle(ToDoubleFunction<Skeleton> measured) {
        this.measured = measured;
    }

    /// Measures it.
    double of(Skeleton person) {
        return measured.applyAsDouble(person);
    }

    /// Measures all.
    static Map<Angle, Double> all(Skeleton person) {
        Map<Angle, Double> all = new EnumMap<>(Angle.class);
        for (Angle each : values()) {
            all.put(each, each.of(person));
        }
        return all;
    }

    /// Between shoulder, hip and knee, seen from the side: 180 is a straight line. Shoulders are wider apart
    /// than hips, so that in space there is always a corner.
    static double line(Skeleton person, Half half) {
        Vec aside = person.pelvis().direction(0, 0, 1);
        Vec hip = person.leg(half).upper().at();
        Vec up = person.arm(half).upper().at().minus(hip).across(aside).unit();
        Vec down = person.leg(half).lower().at().minus(hip).across(aside).unit();
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, up.dot(down)))));
    }

    private record Spine(double flex, double side, double turn) {}

    private static Spine spine(Joint below, Joint above) {
        Turn turn = relative(below, above);
        Vec up = turn.back().of(Vec.UP);
        Vec right = turn.of(Vec.RIGHT);
        return new Spine(-degrees(up.x(), up.y()), sine(-up.z()), -degrees(right.x(), right.z()));
    }

    private record Hip(double flex, double out, double rotation) {}

    private static Hip hip(Skeleton person, Half half) {
        int out = half.sign();
        Turn turn = relative(person.pelvis(), person.leg(half).upper());
        Vec down = turn.of(Vec.UP.times(-1));
        double flex = degrees(down.x(), -down.y());
        double abduct = sine(down.z() * out);
        Turn swung = Turn.about(Vec.RIGHT, flex).after(Turn.about(Vec.FORWARD, -abduct * out));
        Vec ahead = swung.back().of(turn.of(Vec.FORWARD));
        return new Hip(flex, abduct, -degrees(-ahead.z(), ahead.x()) * out);
    }

    private static double knee(Limb leg) {
        Vec shank = lower(leg);
        return degrees(-shank.x(), -shank.y());
    }

    /// What a hinge does not do.
    private static double aside(Limb limb) {
        return sine(lower(limb).z() * limb.half().sign());
    }

    private static double ankle(Limb leg) {
        Vec toes = relative(leg.lower(), leg.end()).of(Vec.FORWARD);
        return degrees(toes.y(), Math.hypot(toes.x(), toes.z()));
    }

    /// Sole inward.
    private static double inversion(Limb leg) {
        Turn foot = relative(leg.lower(), leg.end());
        return sine(-foot.of(Vec.RIGHT).y() * leg.half().sign());
    }

    private record Arm(double up, double back, double across) {}

    private static Arm arm(Skeleton person, Half half) {
        Vec down = relative(person.chest(), person.arm(half).upper()).of(Vec.UP.times(-1));
        return new Arm(
                Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, -down.y())))),
                sine(-down.x()),
                sine(-down.z() * half.sign()));
    }

    private static double elbow(Limb arm) {
        Vec forearm = lower(arm);
        return degrees(forearm.x(), -forearm.y());
    }

    /// Towards the palm.
    private static double wrist(Limb arm) {
        Vec hand = forearmInHand(arm);
        return degrees(-hand.z() * arm.half().sign(), hand.y());
    }

    /// Towards the thumb.
    private static double deviation(Limb arm) {
        return sine(forearmInHand(arm).x());
    }

    private static Vec forearmInHand(Limb arm) {
        return arm.end().turn().back().of(arm.lower().turn().of(Vec.UP));
    }

    private static Vec lower(Limb limb) {
        return relative(limb.upper(), limb.lower()).of(Vec.UP.times(-1));
    }

    private static Turn relative(Joint below, Joint above) {
        return below.turn().back().after(above.turn());
    }

    private static double degrees(double sine, double cosine) {
        return Math.toDegrees(Math.atan2(sine, cosine));
    }

    private static double sine(double sine) {
        return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, sine))));
    }
}
