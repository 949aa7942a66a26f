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
        double x = size.x() / 2;
        double z = size.z() / 2;
        return new Backdrop(
                Paint.MAT,
                Paint.MAT_EDGE,
                List.of(
                        middle.plus(new Vec(-x, 0, -z)),
                        middle.plus(new Vec(x, 0, -z)),
                        middle.plus(new Vec(x, 0, z)),
                        middle.plus(new Vec(-x, 0, z))),
                0.02);
    }

    /// A wall across the mat; `foot` is the middle of its lower edge.
    static Backdrop wall(Vec foot, Vec size) {
        double z = size.z() / 2;
        return new Backdrop(
                Paint.WALL,
                Paint.WALL_EDGE,
                List.of(
                        foot.plus(new Vec(0, 0, -z)),
                        foot.plus(new Vec(0, size.y(), -z)),
                        foot.plus(new Vec(0, size.y(), z)),
                        foot.plus(new Vec(0, 0, z))),
                0.002);
    }
}
