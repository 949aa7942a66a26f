package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.space.Vec;

/// A bed: a thick soft mattress, on whose top one lies, and the frame below it.
final class Bed {
    private static final Vec SIZE = new Vec(2.05, 0.20, 0.95);
    private static final double FRAME = 0.10;
    private static final double ROUND = 0.03;

    private Bed() {}

    /// @param top the middle of the mattress's top
    static List<Backdrop> under(Vec top, Vec size) {
        Vec whole = size.length() == 0 ? SIZE : size;
        Vec down = new Vec(0, -whole.y(), 0);
        Vec frame = new Vec(whole.x() - 0.08, FRAME, whole.z() - 0.08);
        return List.of(
                new Backdrop(Paint.FIRM, Paint.OUTLINE, box(top.plus(down), frame), 0.01),
                new Backdrop(Paint.SOFT, Paint.OUTLINE, box(top.plus(new Vec(0, -ROUND, 0)), whole), ROUND),
                new Backdrop(Paint.SOFT_LIT, Paint.SOFT, sheet(top, whole, 0), ROUND));
    }

    /// The eight corners of what hangs below.
    private static List<Vec> box(Vec top, Vec size) {
        List<Vec> corners = new ArrayList<>(sheet(top, size, 0));
        corners.addAll(sheet(top, size, -size.y()));
        return corners;
    }

    private static List<Vec> sheet(Vec middle, Vec size, double y) {
        double x = size.x() / 2;
        double z = size.z() / 2;
        return List.of(
                middle.plus(new Vec(-x, y, -z)),
                middle.plus(new Vec(x, y, -z)),
                middle.plus(new Vec(x, y, z)),
                middle.plus(new Vec(-x, y, z)));
    }
}
