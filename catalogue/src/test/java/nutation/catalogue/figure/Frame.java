package nutation.catalogue.figure;

import nutation.figure.body.Skeleton;
import nutation.figure.motion.Moment;
import nutation.figure.pose.Pose;

/// One step of a phase, of the side that the data describe. The other side is its mirror image, which has a test of
/// its own.
record Frame(Form form, Moment moment, int step, Pose pose, Skeleton person) {
    static Frame of(Form form, Moment moment, int step) {
        return new Frame(
                form, moment, step, form.motion().pose(moment), form.motion().at(moment));
    }

    @Override
    public String toString() {
        return form + ", " + moment.phase() + (moment.repetition() > 1 ? " again" : "") + " step " + step + " of "
                + Form.STEPS;
    }
}
