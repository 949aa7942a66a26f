package nutation.figure.draw;

import java.util.List;
import nutation.figure.space.Vec;

/// A pool in which one stands.
///
/// @param at where the person stands, and how high the water is
/// @param size how far the water goes along the mat and across
record Pool(Vec at, Vec size) {
    /// The water before the person goes on below the picture.
    private static final double BELOW = 0.8;

    /// The far half of the water, and the pool's far side above it.
    List<Backdrop> behind() {
        double far = at.z() - size.z() / 2;
        return List.of(
                upright(Paint.WALL, far, at.y(), at.y() + 0.10),
                upright(Paint.WATER, far, 0, at.y()),
                flat(Paint.WATER, far, at.z()));
    }

    /// The water before the person, and its surface down to the nearer edge.
    List<Backdrop> before() {
        double near = at.z() + size.z() / 2;
        return List.of(upright(Paint.WATER, at.z(), -BELOW, at.y()), flat(Paint.WATER, near - 0.03, near));
    }

    private Backdrop flat(Paint paint, double from, double to) {
        double half = size.x() / 2;
        return Backdrop.plain(
                paint,
                List.of(
                        new Vec(at.x() - half, at.y(), from),
                        new Vec(at.x() + half, at.y(), from),
                        new Vec(at.x() + half, at.y(), to),
                        new Vec(at.x() - half, at.y(), to)));
    }

    private Backdrop upright(Paint paint, double z, double from, double to) {
        double half = size.x() / 2;
        return Backdrop.plain(
                paint,
                List.of(
                        new Vec(at.x() - half, from, z),
                        new Vec(at.x() - half, to, z),
                        new Vec(at.x() + half, to, z),
                        new Vec(at.x() + half, from, z)));
    }
}
