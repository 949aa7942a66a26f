package nutation.figure.pose;

import nutation.figure.space.Vec;

/// What holds the body in its place: a part that rests somewhere. The rest of the body follows from it.
///
/// @param on the part
/// @param at where: x and z of its middle, y of its lowest point; metres
record Anchor(Support on, Vec at) {
    Anchor mirrored() {
        return new Anchor(on.mirrored(), at.mirrored());
    }

    Anchor toward(Anchor other, double share) {
        return new Anchor(share < 1 ? on : other.on, at.toward(other.at, share));
    }
}
