package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Part;
import org.jspecify.annotations.Nullable;

/// Something in the scene that hides other things or is hidden: a part of the body or a prop.
///
/// @param part the part of the body, or null for a prop
/// @param coats what it is painted with, in order
/// @param marks what is drawn on it and hides with it
record Unit(@Nullable Part part, List<Coat> coats, List<Coat> marks) {
    private static final int MANY = 10;

    /// Shapes in one paint.
    record Coat(Paint paint, List<Bulge> bulges) {}

    /// A thing in one paint.
    static Unit prop(Paint paint, List<Bulge> bulges) {
        return new Unit(null, List.of(new Coat(paint, bulges)), List.of());
    }

    /// Balls close enough together to tell what is in front of what.
    List<Ball> probes() {
        List<Ball> probes = new ArrayList<>();
        for (Coat coat : coats) {
            for (Bulge bulge : coat.bulges()) {
                List<Ball> balls = some(bulge.balls());
                for (int i = 0; i < balls.size(); i++) {
                    probes.add(balls.get(i));
                    for (int j = i + 1; j < balls.size(); j++) {
                        probes.add(balls.get(i).toward(balls.get(j), 0.5));
                    }
                }
            }
        }
        return probes;
    }

    /// All of a few; of many, such as a wheel's, some.
    private static List<Ball> some(List<Ball> balls) {
        if (balls.size() <= MANY) {
            return balls;
        }
        List<Ball> some = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            some.add(balls.get(i * balls.size() / MANY));
        }
        return some;
    }

    /// Whether this is the next part of the other one's limb.
    boolean goesOn(Unit limb) {
        return part != null
                && limb.part != null
                && limb.part != Part.PELVIS
                && limb.part != Part.TRUNK
                && part.nearer() == limb.part;
    }

    boolean joins(Unit other) {
        return part != null && other.part != null && part.joins(other.part);
    }
}
