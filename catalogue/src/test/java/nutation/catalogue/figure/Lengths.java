package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Build;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Skeleton;

/// No bone changes its length; hips stay at the pelvis, and a shoulder gives no more than it may.
final class Lengths implements Look {
    /// 0.1 %.
    private static final double TOLERANCE = 0.001;

    @Override
    public List<Fault> at(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        Skeleton person = frame.person();
        length(frame, "pelvis", person.pelvis(), person.loin(), Build.PELVIS, faults);
        length(frame, "low back", person.loin(), person.chest(), Build.LOIN, faults);
        length(frame, "chest", person.chest(), person.neck(), Build.CHEST, faults);
        length(frame, "neck", person.neck(), person.head(), Build.NECK, faults);
        for (Half half : Half.values()) {
            String side = Words.of(half);
            var leg = person.leg(half);
            var arm = person.arm(half);
            length(frame, side + " half of the pelvis", person.pelvis(), leg.upper(), Build.HIP, faults);
            length(frame, side + " thigh", leg.upper(), leg.lower(), Build.THIGH, faults);
            length(frame, side + " shank", leg.lower(), leg.end(), Build.SHANK, faults);
            length(frame, side + " upper arm", arm.upper(), arm.lower(), Build.UPPER_ARM, faults);
            length(frame, side + " forearm", arm.lower(), arm.end(), Build.FOREARM, faults);
            double gives = person.chest()
                    .point(0, Build.CHEST - Build.SHOULDER_DROP, half.sign() * Build.SHOULDER)
                    .to(arm.upper().at());
            if (gives > Build.SHOULDER_GIVE * (1 + TOLERANCE)) {
                faults.add(Fault.centimetres(frame, side + " shoulder is out of its place by", gives));
            }
        }
        return faults;
    }

    private static void length(Frame frame, String bone, Joint from, Joint to, double length, List<Fault> faults) {
        double lacks = from.at().to(to.at()) - length;
        if (Math.abs(lacks) > length * TOLERANCE) {
            faults.add(Fault.centimetres(frame, bone + " is longer by", lacks));
        }
    }
}
