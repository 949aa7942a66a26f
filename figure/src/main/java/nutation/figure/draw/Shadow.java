package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;

/// The shadow on the floor, from light straight above: what is higher throws less.
final class Shadow {
    /// What is as thin as a finger or a thumb throws no shadow that is seen.
    private static final double THIN = 0.0175;

    private static final double HIGHEST = 1.2;
    private static final double WIDER = 1.02;

    /// From corner to corner of what is round, in radians at most.
    private static final double STEP = 1.05;

    /// Corners of most shadows.
    private static final int ROOM = 12;

    private Shadow() {}

    /// What a unit throws.
    static List<Outline> of(Lens lens, Unit unit) {
        List<Outline> outlines = new ArrayList<>();
        for (Unit.Coat coat : unit.coats()) {
            for (Bulge bulge : unit.part() == null ? coat.bulges() : plain(coat.bulges())) {
                if (seen(bulge)) {
                    outlines.add(flat(lens, Outline.around(above(bulge))));
                }
            }
        }
        return outlines;
    }

    /// A limb, from its one end to the other: how it swells between them is not seen on the floor.
    private static List<Bulge> plain(List<Bulge> bulges) {
        for (Bulge bulge : bulges) {
            if (bulge.balls().size() > 2) {
                return bulges;
            }
        }
        Ball first = bulges.getFirst().balls().getFirst();
        return List.of(Bulge.of(first, bulges.getLast().balls().getLast()));
    }

    private static boolean seen(Bulge bulge) {
        boolean low = false;
        boolean thick = false;
        for (Ball ball : bulge.balls()) {
            low |= ball.at().y() < HIGHEST;
            thick |= ball.radius() > THIN;
        }
        return low && thick;
    }

    /// Seen from straight above: along the mat and across, in metres.
    private static List<Circle> above(Bulge bulge) {
        List<Circle> circles = new ArrayList<>(bulge.balls().size());
        for (Ball ball : bulge.balls()) {
            circles.add(new Circle(ball.at().x(), ball.at().z(), ball.radius() * WIDER));
        }
        return circles;
    }

    /// A line on the floor as a polygon of the picture.
    private static Outline flat(Lens lens, Outline floor) {
        List<Arc> corners = new ArrayList<>(ROOM);
        for (Arc arc : floor.arcs()) {
            double round = arc.to() - arc.from();
            int steps = (int) (round / STEP) + 1;
            for (int i = 0; i <= steps; i++) {
                double angle = arc.from() + round * i / steps;
                double x = arc.x() + arc.radius() * Math.cos(angle);
                double z = arc.y() + arc.radius() * Math.sin(angle);
                Circle corner = lens.circle(x, 0, z, 0);
                corners.add(Arc.corner(corner.x(), corner.y()));
            }
        }
        return Outline.through(corners);
    }
}
