package nutation.figure.pose;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Build;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.body.Part;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;
import org.jspecify.annotations.Nullable;

/// What a pose puts somewhere: a sole on the floor, a heel on a wall or on the other one, a palm on the floor, on a wall
/// or on the body. Bones have a length, so that a pose can ask for more than the person reaches; a contact tells both.
///
/// @param part what touches
/// @param on the part of the body that is held or met, or null for the floor and walls
/// @param wanted where the pose says that it is; for a hand that holds where it is itself
/// @param reached where it is
public record Contact(Part part, @Nullable Part on, Vec wanted, Vec reached) {

    /// All contacts of a pose.
    public static List<Contact> of(Pose pose) {
        Skeleton person = pose.skeleton();
        List<Contact> contacts = new ArrayList<>();
        contacts.add(carried(pose, person));
        for (Half half : Half.values()) {
            int out = half.sign() * pose.lie().rightwards();
            LegPose leg = half == Half.LEFT ? pose.leftLeg() : pose.rightLeg();
            if (leg instanceof LegPose.Planted planted) {
                contacts.add(sole(planted, half, out, person));
            }
            if (leg instanceof LegPose.Leaning leaning) {
                contacts.add(new Contact(
                        Part.foot(half), null, leaning.heel(half, pose.lie()), heel(person.leg(half))));
            }
            if (leg instanceof LegPose.Meeting) {
                Vec inside = heel(person.leg(half))
                        .plus(person.leg(half).end().direction(0, 0, -Flesh.HEEL_THICK * half.sign()));
                contacts.add(new Contact(Part.foot(half), Part.foot(half.other()), inside, inside));
            }
            ArmPose arm = half == Half.LEFT ? pose.leftArm() : pose.rightArm();
            Vec palm = palm(person.arm(half));
            if (arm instanceof ArmPose.Resting resting) {
                contacts.add(new Contact(Part.hand(half), null, outward(resting.palm(), out), palm));
            }
            if (arm instanceof ArmPose.Holding holding) {
                contacts.add(new Contact(Part.hand(half), part(holding.place()), palm, palm));
            }
        }
        return contacts;
    }

    /// The part that carries the body, at its height.
    private static Contact carried(Pose pose, Skeleton person) {
        Part part = switch (pose.anchor().on()) {
            case PELVIS, HIPS -> Part.PELVIS;
            case SHOULDERS -> Part.TRUNK;
            case LEFT_KNEE -> Part.LEFT_SHANK;
            case RIGHT_KNEE -> Part.RIGHT_SHANK;
            case LEFT_FOOT -> Part.LEFT_FOOT;
            case RIGHT_FOOT -> Part.RIGHT_FOOT;
        };
        double bottom = switch (pose.anchor().on()) {
            case LEFT_KNEE, RIGHT_KNEE -> Flesh.of(person, part).getFirst().balls().getFirst().bottom();
            case HIPS -> person.pelvis().at().y();
            case PELVIS, SHOULDERS, LEFT_FOOT, RIGHT_FOOT -> Flesh.bottom(person, part);
        };
        Vec at = pose.anchor().at();
        return new Contact(part, null, at, new Vec(at.x(), bottom, at.z()));
    }

    /// The ball of the foot, about which the foot rolls, at the height of what is lowest of it.
    private static Contact sole(LegPose.Planted planted, Half half, int out, Skeleton person) {
        double toes = Math.toRadians(planted.toes());
        Vec heading = new Vec(Math.cos(toes), 0, Math.sin(toes) * out);
        Vec wanted = outward(planted.sole(), out).plus(heading.times(Leg.BALL));
        Vec ball = person.leg(half).end().point(Leg.BALL, -Build.ANKLE, 0);
        Part foot = Part.foot(half);
        return new Contact(foot, null, wanted, new Vec(ball.x(), Flesh.bottom(person, foot), ball.z()));
    }

    /// The heel's middle.
    private static Vec heel(Limb leg) {
        return leg.end().point(Flesh.HEEL.x(), Flesh.HEEL.y(), Flesh.HEEL.z());
    }

    private static Vec palm(Limb arm) {
        Joint wrist = arm.end();
        return wrist.point(0, -Build.PALM, -arm.half().sign() * Arm.DEPTH);
    }

    private static Vec outward(Vec at, int out) {
        return new Vec(at.x(), at.y(), at.z() * out);
    }

    private static Part part(Place place) {
        return switch (place) {
            case LEFT_THIGH, RIGHT_THIGH -> Part.thigh(place.half());
            case LEFT_SHANK, RIGHT_SHANK -> Part.shank(place.half());
            case LEFT_HIP, RIGHT_HIP -> Part.PELVIS;
        };
    }
}
