package nutation.figure.draw;

import java.util.List;
import nutation.figure.space.Vec;

/// A flat thing behind everything: floor, mat, wall.
///
/// @param corners in order
/// @param round how round the corners are, in metres
record Backdrop(Paint paint, Paint edge, List<Vec> corners, double round) {
    /// A mat on the floor.
    static Backdrop mat(Vec middle, Vec size) {
        return flat(Paint.MAT, Paint.MAT_EDGE, middle, size);
    }

    /// Something without an edge.
    static Backdrop plain(Paint paint, List<Vec> corners) {
        return new Backdrop(paint, paint, corners, 0);
    }

    /// Something that lies on the floor.
    static Backdrop flat(Paint paint, Paint edge, Vec middle, Vec size) {
        double x = size.x() / 2;
        double z = size.z() / 2;
        return new Backdrop(
                paint,
                edge,
                List.of(
                        middle.plus(new Vec(-x, 0, -z)),
                        middle.plus(new Vec(x, 0, -z)),
                        middle.plus(new Vec(x, 0, z)),
                        middle.plus(new Vec(-x, 0, z))),
                Math.min(0.02, x));
    }

    /// A wall, by default across the mat; `foot` is the middle of its lower edge.
    static Backdrop wall(Vec foot, Vec size) {
        Vec half = new Vec(size.x() / 2, 0, size.z() / 2);
        Vec high = new Vec(0, size.y(), 0);
        return new Backdrop(
                Paint.WALL,
                Paint.WALL_EDGE,
                List.of(
                        foot.minus(half),
                        foot.minus(half).plus(high),
                        foot.plus(half).plus(high),
                        foot.plus(half)),
                0.002);
    }
}
