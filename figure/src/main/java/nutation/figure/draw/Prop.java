package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// What things are built of.
final class Prop {
    /// Of how many balls a wheel's rim is, and that of a small one.
    private static final int MANY = 40;

    private static final int FEW = 12;
    private static final double SMALL = 0.1;

    private Prop() {}

    /// A thing, or a part of it that hides and is hidden by itself.
    static Unit of(Paint paint, Bulge... bulges) {
        return new Unit(null, List.of(new Unit.Coat(paint, List.of(bulges))), List.of());
    }

    /// A rod.
    static Bulge rod(Vec from, Vec to, double radius) {
        return Bulge.of(new Ball(from, radius), new Ball(to, radius));
    }

    /// A flat board with rounded edges.
    ///
    /// @param middle of its lower side
    /// @param size along the mat, thick, across
    static Bulge board(Vec middle, Vec size) {
        double round = size.y() / 2;
        List<Ball> corners = new ArrayList<>();
        for (int x = -1; x <= 1; x += 2) {
            for (int z = -1; z <= 1; z += 2) {
                Vec corner = new Vec(x * (size.x() / 2 - round), round, z * (size.z() / 2 - round));
                corners.add(new Ball(middle.plus(corner), round));
            }
        }
        return new Bulge(corners);
    }

    /// A wheel that runs along the mat.
    static Bulge wheel(Vec hub, double radius, double thick) {
        List<Ball> rim = new ArrayList<>();
        int corners = radius < SMALL ? FEW : MANY;
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            Vec spoke = new Vec(Math.cos(angle), Math.sin(angle), 0).times(radius - thick);
            rim.add(new Ball(hub.plus(spoke), thick));
        }
        return new Bulge(rim);
    }
}
