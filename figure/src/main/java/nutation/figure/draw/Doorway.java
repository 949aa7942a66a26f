package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.space.Vec;

/// An open doorway across the mat: on the far side a wall that ends in its frame and the open door behind it; on the
/// near side, where the wall would hide the person, only where it stands.
///
/// @param foot where the frame's edge stands, on the side of whoever lies in front of the wall
record Doorway(Vec foot) {
    private static final double HIGH = 2.1;
    private static final double FAR = 12;
    private static final double THICK = 0.12;
    private static final double FRAME = 0.055;
    private static final double WIDE = 0.80;
    private static final double SKIRTING = 0.07;
    private static final double EDGE = 0.002;

    List<Backdrop> backdrops() {
        List<Backdrop> parts = new ArrayList<>();
        parts.add(floor(0, WIDE, Paint.DOOR));
        parts.add(floor(WIDE, WIDE + 0.6, Paint.WALL_EDGE));
        door(parts);
        parts.add(upright(0, 0, -FAR, 0, 0, HIGH, Paint.WALL));
        parts.add(upright(0, 0, -FAR, -FRAME, 0, SKIRTING, Paint.WALL));
        parts.add(upright(0, THICK, 0, 0, 0, HIGH, Paint.DOOR));
        parts.add(upright(0.03, THICK - 0.03, 0, 0, 0, HIGH, Paint.DOOR));
        parts.add(upright(-0.01, -0.01, -FRAME, 0, 0, HIGH, Paint.DOOR_PANEL));
        return parts;
    }

    /// The door, open into the other room, with two panels and a handle.
    private void door(List<Backdrop> parts) {
        double z = -0.03;
        double from = THICK;
        double to = THICK + WIDE;
        parts.add(upright(from, to, z, z, 0.01, HIGH, Paint.DOOR));
        parts.add(upright(from + 0.13, to - 0.13, z, z, 0.16, 0.80, Paint.DOOR_PANEL));
        parts.add(upright(from + 0.13, to - 0.13, z, z, 1.00, HIGH, Paint.DOOR_PANEL));
        parts.add(upright(to - 0.10, to - 0.03, z, z, 0.90, 0.918, Paint.FIRM));
    }

    private Backdrop floor(double from, double to, Paint paint) {
        return new Backdrop(
                paint,
                Paint.WALL_EDGE,
                List.of(at(0, 0, from), at(THICK, 0, from), at(THICK, 0, to), at(0, 0, to)),
                EDGE);
    }

    private Backdrop upright(double x1, double x2, double z1, double z2, double bottom, double top, Paint paint) {
        return new Backdrop(
                paint,
                Paint.WALL_EDGE,
                List.of(at(x1, bottom, z1), at(x1, top, z1), at(x2, top, z2), at(x2, bottom, z2)),
                EDGE);
    }

    private Vec at(double x, double y, double z) {
        return foot.plus(new Vec(x, y, z));
    }
}
