package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Flesh;
import nutation.figure.body.Part;

/// Nothing goes through the floor.
final class Floor implements Look {
    static final double NEAR = 0.02;

    @Override
    public List<Fault> at(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        for (Part part : Part.values()) {
            double bottom = Flesh.bottom(frame.person(), part);
            if (bottom < -NEAR) {
                faults.add(Fault.centimetres(frame, Words.of(part) + " is under the floor by", -bottom));
            }
        }
        return faults;
    }
}
