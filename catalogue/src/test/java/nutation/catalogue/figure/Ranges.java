package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// No joint goes further than people's do. Each limit names the published figure from which it comes; what goes
/// beyond that, for a bent hip or for wrists and ankles under one's own weight, is ours and says *(choice)*.
///
/// * AAOS: American Academy of Orthopaedic Surgeons, *Joint Motion: Method of Measuring and Recording*, 1965.
/// * MSD: The MSD Manual (Merck), *Normal Values for Range of Motion of Joints*.
/// * White: White and Panjabi, *Clinical Biomechanics of the Spine*, 2nd ed. 1990. This person's spine has two
///   joints, so that its segments are added up, rounded: (choice).
final class Ranges implements Look {
    private static final double ROUNDING = 0.5;

    @Override
    public List<Fault> at(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        Angle.all(frame.person()).forEach((angle, degrees) -> {
            Range range = of(angle);
            if (range.outside(degrees) > ROUNDING) {
                String name = angle.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                faults.add(Fault.degrees(frame, name + ", of " + range + ", is", degrees));
            }
        });
        return faults;
    }

    static Range of(Angle angle) {
        return switch (angle) {
            case LOW_BACK_FLEX -> new Range(-30, 60, "White, added up");
            case LOW_BACK_SIDE -> new Range(-25, 25, "White, added up; AAOS: 35 with the chest");
            case LOW_BACK_TURN -> new Range(-15, 15, "White, added up");
            case CHEST_FLEX -> new Range(-25, 40, "White, added up");
            case CHEST_SIDE -> new Range(-30, 30, "White, added up; AAOS: 35 with the low back");
            case CHEST_TURN -> new Range(-35, 35, "White, added up");
            case NECK_FLEX -> new Range(-50, 60, "AAOS: 45 each way; more (choice)");
            case NECK_SIDE -> new Range(-45, 45, "AAOS");
            case NECK_TURN -> new Range(-80, 80, "AAOS: 60; more (choice)");
            case LEFT_HIP_FLEX, RIGHT_HIP_FLEX -> new Range(-20, 125, "MSD: 15 back, 125 forward; 5 back (choice)");
            case LEFT_HIP_OUT, RIGHT_HIP_OUT -> new Range(-30, 50, "AAOS: 30 in, 45 out; 5 out (choice)");
            case LEFT_HIP_ROTATION, RIGHT_HIP_ROTATION ->
                new Range(-45, 75, "MSD: 45; bent and open, cross-legged (choice)");
            case LEFT_KNEE, RIGHT_KNEE -> new Range(-2, 150, "AAOS: 135; heel to the seat with a hand (choice)");
            case LEFT_KNEE_ASIDE, RIGHT_KNEE_ASIDE -> new Range(-6, 6, "a hinge with a little play (choice)");
            case LEFT_ANKLE, RIGHT_ANKLE -> new Range(-55, 25, "MSD: 50 down, 20 up; 5 under one's weight (choice)");
            case LEFT_FOOT_IN, RIGHT_FOOT_IN -> new Range(-25, 35, "MSD");
            case LEFT_ARM_UP, RIGHT_ARM_UP -> new Range(0, 180, "AAOS");
            case LEFT_ARM_BACK, RIGHT_ARM_BACK -> new Range(-90, 60, "AAOS");
            case LEFT_ARM_ACROSS, RIGHT_ARM_ACROSS -> new Range(-90, 60, "AAOS: 45 past the middle; more (choice)");
            case LEFT_ELBOW, RIGHT_ELBOW -> new Range(-5, 150, "AAOS; 5 back (choice)");
            case LEFT_ELBOW_ASIDE, RIGHT_ELBOW_ASIDE -> new Range(-6, 6, "a hinge with a little play (choice)");
            case LEFT_WRIST, RIGHT_WRIST -> new Range(-95, 85, "AAOS: 80 in, 70 back; more under weight (choice)");
            case LEFT_WRIST_ASIDE, RIGHT_WRIST_ASIDE -> new Range(-40, 30, "AAOS: 30 and 20 to the thumb; 10 (choice)");
        };
    }
}
