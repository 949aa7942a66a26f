package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;

/// All that is wrong with a way of doing an exercise.
final class Faults {
    private Faults() {}

    /// The worst step of each fault in each phase.
    static List<Fault> of(Form form) {
        List<Frame> frames = form.frames();
        List<Fault> faults = new ArrayList<>(Stated.in(form));
        for (Frame frame : frames) {
            for (Look look : Look.ALL) {
                faults.addAll(look.at(frame));
            }
        }
        faults.addAll(Jumps.in(frames));
        return List.copyOf(Fault.worst(faults));
    }
}
