package nutation.figure.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// How thick the person is: each part as rounded shapes around its bones. Metres; girths of a person of average
/// build, by eye.
public final class Flesh {
    /// Shares of the thigh from the hip at which its thickness is given; the shorts end at the second.
    private static final double[][] THIGH = {{0, 0.087}, {0.30, 0.083}, {0.55, 0.072}, {0.82, 0.057}, {1, 0.053}};

    /// Shares of the shank from the knee, thickness, and how far the calf stands back.
    private static final double[][] SHANK = {
        {0, 0.053, 0}, {0.12, 0.051, 0.008}, {0.32, 0.054, 0.016}, {0.68, 0.040, 0.006}, {1, 0.033, 0}
    };

    private static final double[][] UPPER_ARM = {{0, 0.060}, {0.35, 0.051}, {0.62, 0.045}, {1, 0.037}};
    private static final double[][] FOREARM = {{0, 0.037}, {0.28, 0.040}, {0.7, 0.030}, {1, 0.024}};

    /// The heel's middle in the foot's frame.
    public static final Vec HEEL = new Vec(-0.040, -Build.ANKLE + 0.030, 0);

    /// From there to its skin.
    public static final double HEEL_THICK = 0.030;

    private Flesh() {}

    /// All parts of a person.
    public static Map<Part, List<Bulge>> of(Skeleton person) {
        Map<Part, List<Bulge>> flesh = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            flesh.put(part, of(person, part));
        }
        return flesh;
    }

    /// One part of a person.
    public static List<Bulge> of(Skeleton person, Part part) {
        return switch (part) {
            case PELVIS -> pelvis(person.pelvis(), person.loin());
            case TRUNK -> trunk(person.loin(), person.chest(), person.neck(), person.breath());
            case NECK -> neck(person);
            case HEAD -> head(person);
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> tapered(limb(person, part).upper(), Build.UPPER_ARM, UPPER_ARM);
            case LEFT_FOREARM, RIGHT_FOREARM -> tapered(limb(person, part).lower(), Build.FOREARM, FOREARM);
            case LEFT_HAND, RIGHT_HAND -> Hand.of(limb(person, part));
            case LEFT_THIGH, RIGHT_THIGH -> tapered(limb(person, part).upper(), Build.THIGH, THIGH);
            case LEFT_SHANK, RIGHT_SHANK -> tapered(limb(person, part).lower(), Build.SHANK, SHANK);
            case LEFT_FOOT, RIGHT_FOOT -> foot(limb(person, part));
        };
    }

    /// The lowest point's height of a part.
    public static double bottom(Skeleton person, Part part) {
        return bottom(of(person, part));
    }

    /// The lowest point's height.
    public static double bottom(List<Bulge> bulges) {
        double lowest = Double.MAX_VALUE;
        for (Bulge bulge : bulges) {
            for (Ball ball : bulge.balls()) {
                lowest = Math.min(lowest, ball.bottom());
            }
        }
        return lowest;
    }

    private static Limb limb(Skeleton person, Part part) {
        return switch (part) {
            case LEFT_UPPER_ARM, LEFT_FOREARM, LEFT_HAND -> person.leftArm();
            case RIGHT_UPPER_ARM, RIGHT_FOREARM, RIGHT_HAND -> person.rightArm();
            case LEFT_THIGH, LEFT_SHANK, LEFT_FOOT -> person.leftLeg();
            case RIGHT_THIGH, RIGHT_SHANK, RIGHT_FOOT -> person.rightLeg();
            case PELVIS, TRUNK, NECK, HEAD -> throw new IllegalArgumentException(part.name() + " is no part of a limb");
        };
    }

    /// How thick the thigh is at a share of its length.
    public static double thigh(double share) {
        return thickness(THIGH, share);
    }

    /// How thick the shank is at a share of its length.
    public static double shank(double share) {
        return thickness(SHANK, share);
    }

    private static double thickness(double[][] profile, double share) {
        for (int i = 1; i < profile.length; i++) {
            if (share <= profile[i][0]) {
                double at = (share - profile[i - 1][0]) / (profile[i][0] - profile[i - 1][0]);
                return profile[i - 1][1] + at * (profile[i][1] - profile[i - 1][1]);
            }
        }
        return profile[profile.length - 1][1];
    }

    private static List<Bulge> tapered(Joint joint, double length, double[][] profile) {
        List<Ball> balls = new ArrayList<>();
        for (double[] each : profile) {
            double back = each.length > 2 ? -each[2] : 0;
            balls.add(ball(joint, back, -each[0] * length, 0, each[1]));
        }
        return chain(balls);
    }

    static List<Bulge> chain(List<Ball> balls) {
        List<Bulge> bulges = new ArrayList<>();
        for (int i = 1; i < balls.size(); i++) {
            bulges.add(Bulge.of(balls.get(i - 1), balls.get(i)));
        }
        return bulges;
    }

    /// The pelvis, up to the belly.
    public static List<Bulge> pelvis(Joint pelvis, Joint loin) {
        Ball leftHip = ball(pelvis, -0.008, 0.005, -0.078, 0.094);
        Ball rightHip = ball(pelvis, -0.008, 0.005, 0.078, 0.094);
        return List.of(
                Bulge.of(
                        ball(pelvis, -0.032, -0.030, -0.066, 0.084),
                        ball(pelvis, -0.032, -0.030, 0.066, 0.084),
                        leftHip,
                        rightHip),
                Bulge.of(
                        leftHip,
                        rightHip,
                        ball(pelvis, -0.012, 0.090, -0.062, 0.088),
                        ball(pelvis, -0.012, 0.090, 0.062, 0.088)),
                Bulge.of(
                        ball(pelvis, -0.012, 0.090, -0.062, 0.088),
                        ball(pelvis, -0.012, 0.090, 0.062, 0.088),
                        ball(loin, -0.014, 0.030, -0.056, 0.086),
                        ball(loin, -0.014, 0.030, 0.056, 0.086)));
    }

    /// The trunk, from the belly to the nape.
    public static List<Bulge> trunk(Joint loin, Joint chest, Joint neck, double breath) {
        double full = 1 + 0.05 * breath;
        double belly = 1 + 0.035 * breath;
        Ball[] hem = pair(ball(loin, -0.012, -0.035, 0.060, 0.090), loin);
        Ball[] waist = pair(ball(loin, -0.014, 0.055, 0.054, 0.088 * belly), loin);
        Ball[] ribs = pair(ball(chest, -0.016, 0.005, 0.064, 0.094 * full), chest);
        Ball[] breast = pair(ball(chest, -0.020, 0.115, 0.082, 0.096 * full), chest);
        Ball[] top = pair(ball(chest, -0.016, Build.CHEST - Build.SHOULDER_DROP - 0.005, 0.126, 0.058), chest);
        Ball nape = ball(neck, -0.006, 0.010, 0, 0.052);
        return List.of(
                Bulge.of(hem[0], hem[1], waist[0], waist[1]),
                Bulge.of(waist[0], waist[1], ribs[0], ribs[1]),
                Bulge.of(ribs[0], ribs[1], breast[0], breast[1]),
                Bulge.of(breast[0], breast[1], top[0], top[1]),
                Bulge.of(top[0], nape),
                Bulge.of(top[1], nape),
                Bulge.of(breast[0], breast[1], nape));
    }

    /// The ball at the right and its like at the left of a joint's frame.
    private static Ball[] pair(Ball right, Joint joint) {
        Vec own = joint.turn().back().of(right.at().minus(joint.at())).mirrored();
        return new Ball[] {new Ball(joint.at().plus(joint.turn().of(own)), right.radius()), right};
    }

    private static List<Bulge> neck(Skeleton person) {
        return List.of(
                Bulge.of(ball(person.neck(), -0.004, 0.000, 0, 0.050), ball(person.head(), -0.004, 0.030, 0, 0.050)));
    }

    /// The face first, the hair last.
    private static List<Bulge> head(Skeleton person) {
        Joint head = person.head();
        Ball brow = ball(head, 0.030, 0.098, 0, 0.072);
        Ball cheek = ball(head, 0.002, 0.050, 0, 0.058);
        Ball jaw = ball(head, 0.044, 0.026, 0, 0.042);
        Ball crown = ball(head, -0.022, 0.108, 0, 0.093);
        return List.of(
                Bulge.of(brow, cheek, jaw),
                Bulge.of(ball(head, 0.086, 0.098, 0, 0.010), ball(head, 0.104, 0.068, 0, 0.013)),
                Bulge.of(crown, ball(head, -0.048, 0.058, 0, 0.060)));
    }

    private static List<Bulge> foot(Limb leg) {
        Joint ankle = leg.end();
        double out = leg.half().sign();
        Ball joint = ball(ankle, 0, 0, 0, 0.033);
        Ball heel = new Ball(ankle.point(HEEL.x(), HEEL.y(), HEEL.z()), HEEL_THICK);
        Ball instep = ball(ankle, 0.055, -0.026, 0.004 * out, 0.028);
        Ball big = ball(ankle, 0.118, -Build.ANKLE + 0.021, -0.022 * out, 0.021);
        Ball little = ball(ankle, 0.100, -Build.ANKLE + 0.019, 0.026 * out, 0.019);
        Joint toes =
                new Joint(ankle.point(0.118, -Build.ANKLE, 0), ankle.turn().after(Turn.about(Vec.RIGHT, leg.curl())));
        Ball toe = ball(toes, 0.054, 0.015, -0.020 * out, 0.015);
        Ball lastToe = ball(toes, 0.020, 0.013, 0.028 * out, 0.013);
        return List.of(
                Bulge.of(joint, heel),
                Bulge.of(joint, instep, heel),
                Bulge.of(heel, instep, big, little),
                Bulge.of(big, little, toe, lastToe));
    }

    static Ball ball(Joint joint, double forward, double up, double right, double radius) {
        return new Ball(joint.point(forward, up, right), radius);
    }
}
