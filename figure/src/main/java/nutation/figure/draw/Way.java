package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.space.Vec;

/// A paved path that passes below one who walks.
///
/// @param at its middle
/// @param size how far one sees it, and how wide it is
/// @param travelled how far one has gone on it
record Way(Vec at, Vec size, double travelled) {
    private static final double SLAB = 0.62;
    private static final double JOINT = 0.012;

    List<Backdrop> backdrops() {
        List<Backdrop> slabs = new ArrayList<>();
        double half = size.x() / 2;
        slabs.add(Backdrop.flat(Paint.WALL, Paint.WALL_EDGE, at, size));
        double gone = travelled % SLAB;
        for (double x = -half + SLAB - gone; x < half; x += SLAB) {
            slabs.add(Backdrop.flat(
                    Paint.WALL_EDGE, Paint.WALL_EDGE, at.plus(new Vec(x, 0, 0)), new Vec(JOINT, 0, size.z())));
        }
        return slabs;
    }
}
