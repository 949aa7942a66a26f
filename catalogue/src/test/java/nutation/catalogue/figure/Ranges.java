package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// No joint goes further than people's do. The limits lie at or a little beyond the published middle of healthy adults,
/// with a little more where the own weight bends wrists and ankles.
///
/// * AAOS: American Academy of Orthopaedic Surgeons, *Joint Motion: Method of Measuring and Recording*, 1965.
/// * Soucie: Soucie et al., Range of motion measurements, *Haemophilia* 17 (2011) 500-507, adults.
/// * White: White and Panjabi, *Clinical Biomechanics of the Spine*, 2nd ed. 1990, sums over the segments.
/// * Norkin: Norkin and White, *Measurement of Joint Motion: A Guide to Goniometry*, 5th ed. 2016.
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
            case LOW_BACK_FLEX -> new Range(-30, 60, "AAOS: 25 back, White: 60 forward");
            case LOW_BACK_SIDE -> new Range(-25, 25, "White");
            case LOW_BACK_TURN -> new Range(-15, 15, "White: from the tenth rib down");
            case CHEST_FLEX -> new Range(-25, 40, "White");
            case CHEST_SIDE -> new Range(-30, 30, "White");
            case CHEST_TURN -> new Range(-35, 35, "White");
            case NECK_FLEX -> new Range(-50, 60, "AAOS: 45; Norkin: 50 to 60");
            case NECK_SIDE -> new Range(-45, 45, "AAOS");
            case NECK_TURN -> new Range(-80, 80, "AAOS: 60; Norkin: 80");
            case LEFT_HIP_FLEX, RIGHT_HIP_FLEX -> new Range(-20, 125, "Soucie: 17 back, 127 to 134 forward");
            case LEFT_HIP_OUT, RIGHT_HIP_OUT -> new Range(-30, 50, "AAOS: 30 in, 45 out");
            case LEFT_HIP_ROTATION, RIGHT_HIP_ROTATION -> new Range(-45, 60, "AAOS: 45; with the hip bent 60 out");
            case LEFT_KNEE, RIGHT_KNEE -> new Range(-2, 150, "Soucie: 1 to 2 back; Norkin: 150");
            case LEFT_KNEE_ASIDE, RIGHT_KNEE_ASIDE -> new Range(-6, 6, "a hinge, with a little play");
            case LEFT_ANKLE, RIGHT_ANKLE -> new Range(-55, 25, "AAOS: 50 down, 20 up; more under one's weight");
            case LEFT_FOOT_IN, RIGHT_FOOT_IN -> new Range(-25, 35, "AAOS: 15 out, 35 in; more under one's weight");
            case LEFT_ARM_UP, RIGHT_ARM_UP -> new Range(0, 180, "AAOS");
            case LEFT_ARM_BACK, RIGHT_ARM_BACK -> new Range(-90, 60, "AAOS: 60 back");
            case LEFT_ARM_ACROSS, RIGHT_ARM_ACROSS ->
                new Range(-90, 60, "AAOS: 45 across the middle, 135 from the side");
            case LEFT_ELBOW, RIGHT_ELBOW -> new Range(-5, 150, "AAOS");
            case LEFT_ELBOW_ASIDE, RIGHT_ELBOW_ASIDE -> new Range(-6, 6, "a hinge, with a little play");
            case LEFT_WRIST, RIGHT_WRIST -> new Range(-95, 85, "AAOS: 80 in, 70 back; 90 under one's weight");
            case LEFT_WRIST_ASIDE, RIGHT_WRIST_ASIDE ->
                new Range(-40, 30, "Norkin: 30 to the small finger, 20 to the thumb");
        };
    }
}
