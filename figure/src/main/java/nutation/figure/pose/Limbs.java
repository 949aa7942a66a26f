package nutation.figure.pose;

import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// Limbs from their rotations.
final class Limbs {
    private Limbs() {}

    /// A limb that hangs at its root.
    static Limb hung(Half half, Vec root, Turn upper, Turn lower, Turn end, double first, double second, double curl) {
        Vec middle = root.plus(upper.of(Vec.UP.times(-first)));
        Vec tip = middle.plus(lower.of(Vec.UP.times(-second)));
        return new Limb(half, new Joint(root, upper), new Joint(middle, lower), new Joint(tip, end), curl);
    }

    /// The limb at a share of the way: each bone by the shorter arc, so that no bone changes its length.
    static Limb between(Limb from, Limb to, double share, double first, double second) {
        Turn upper = from.upper().turn().toward(to.upper().turn(), share);
        Turn lower = upper.after(relative(from.upper(), from.lower()).toward(relative(to.upper(), to.lower()), share));
        Turn end = lower.after(relative(from.lower(), from.end()).toward(relative(to.lower(), to.end()), share));
        Vec root = from.upper().at().toward(to.upper().at(), share);
        double curl = from.curl() + (to.curl() - from.curl()) * share;
        return hung(from.half(), root, upper, lower, end, first, second, curl);
    }

    private static Turn relative(Joint above, Joint below) {
        return above.turn().back().after(below.turn());
    }
}
