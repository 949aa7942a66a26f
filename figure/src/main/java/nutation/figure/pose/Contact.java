package nutation.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nutation.figure.body.Build;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Limb;
import nutation.figure.body.Part;
import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;
import org.jspecify.annotations.Nullable;

/// What a pose puts somewhere: a sole on the floor, a heel on a wall, a palm on the floor or on the body. Bones have
/// a length, so that a pose can ask for more than the person reaches; a contact tells both.
///
/// @param part what touches
/// @param on the part of the body that it touches, or null for the floor and walls
/// @param wanted where the pose says that it is; on the body where it is
/// @param reached where it is
public record Contact(Part part, @Nullable Part on, Vec wanted, Vec reached) {

    /// All contacts of a pose.
    public static List<Contact> of(Pose pose) {
        Skeleton person = pose.skeleton();
        List<Contact> contacts = new ArrayList<>();
        contacts.add(carried(pose, person));
        for (Half half : Half.values()) {
            foot(pose.lie(), half == Half.LEFT ? pose.leftLeg() : pose.rightLeg(), half, person)
                    .ifPresent(contacts::add);
            hand(pose.lie(), half == Half.LEFT ? pose.leftArm() : pose.rightArm(), person.arm(half))
                    .ifPresent(contacts::add);
        }
        return contacts;
    }

    private static Optional<Contact> foot(Lie lie, LegPose pose, Half half, Skeleton person) {
        Part foot = Part.foot(half);
        return switch (pose) {
            case LegPose.Planted planted -> Optional.of(sole(lie, planted, half, person));
            case LegPose.Leaning leaning ->
                Optional.of(new Contact(foot, null, leaning.heel(half, lie), heel(person.leg(half), 0)));
            case LegPose.Meeting meeting -> {
                Vec inner = heel(person.leg(half), -Flesh.HEEL_THICK * half.sign());
                yield Optional.of(new Contact(foot, Part.foot(half.other()), inner, inner));
            }
            case LegPose.Crossed crossed -> {
                Vec ahead = person.leg(half.other()).upper().direction(1, 0, 0);
                Vec under = person.leg(half).end().at().minus(ahead.times(Leg.ANKLE));
                yield Optional.of(new Contact(foot, Part.thigh(half.other()), under, under));
            }
            case LegPose.Bent bent -> Optional.empty();
            case LegPose.Between between -> Optional.empty();
        };
    }

    private static Optional<Contact> hand(Lie lie, ArmPose pose, Limb arm) {
        Part hand = Part.hand(arm.half());
        Vec palm = arm.end().point(0, -Build.PALM, -arm.half().sign() * Arm.DEPTH);
        return switch (pose) {
            case ArmPose.Resting resting ->
                Optional.of(new Contact(hand, null, lie.inRoom(resting.palm(), arm.half()), palm));
            case ArmPose.Holding holding ->
                holding.near() > 0
                        ? Optional.empty()
                        : Optional.of(new Contact(hand, part(holding.place()), palm, palm));
            case ArmPose.Swung swung -> Optional.empty();
            case ArmPose.Between between -> Optional.empty();
        };
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
            case LEFT_KNEE, RIGHT_KNEE ->
                Flesh.of(person, part).getFirst().balls().getFirst().bottom();
            case HIPS -> person.pelvis().at().y();
            case PELVIS, SHOULDERS, LEFT_FOOT, RIGHT_FOOT -> Flesh.bottom(person, part);
        };
        Vec at = pose.anchor().at();
        return new Contact(part, null, at, new Vec(at.x(), bottom, at.z()));
    }

    /// The ball of the foot, about which the foot rolls, at the height of what is lowest of it.
    private static Contact sole(Lie lie, LegPose.Planted planted, Half half, Skeleton person) {
        double toes = Math.toRadians(planted.toes());
        Vec ahead = lie.inRoom(new Vec(Math.cos(toes), 0, Math.sin(toes)), half).times(Leg.BALL);
        Vec ball = person.leg(half).end().point(Leg.BALL, -Build.ANKLE, 0);
        Part foot = Part.foot(half);
        Vec reached = new Vec(ball.x(), Flesh.bottom(person, foot), ball.z());
        return new Contact(foot, null, lie.inRoom(planted.sole(), half).plus(ahead), reached);
    }

    private static Vec heel(Limb leg, double right) {
        return leg.end().point(Flesh.HEEL.x(), Flesh.HEEL.y(), right);
    }

    private static Part part(Place place) {
        return switch (place) {
            case LEFT_THIGH, RIGHT_THIGH -> Part.thigh(place.half());
            case LEFT_SHANK, RIGHT_SHANK -> Part.shank(place.half());
            case LEFT_HIP, RIGHT_HIP -> Part.PELVIS;
        };
    }
}
