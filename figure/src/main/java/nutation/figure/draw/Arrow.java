package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// An arrow along a way.
final class Arrow {
    private static final double THICK = 7;
    private static final double RIM = 4;
    private static final double HEAD = 34;
    private static final double SHORTEST = 45;

    private Arrow() {}

    /// Nothing where the way is too short to be seen.
    static List<Shape> along(List<Circle> way) {
        Circle tip = way.getLast();
        int neck = way.size() - 1;
        while (neck > 0 && distance(way.get(neck), tip) < HEAD) {
            neck--;
        }
        if (neck == 0 || length(way) < SHORTEST) {
            return List.of();
        }
        return List.of(
                new Shape(Paint.ARROW_EDGE, outlines(way.subList(0, neck + 1), tip, RIM)),
                new Shape(Paint.ARROW, outlines(way.subList(0, neck + 1), tip, 0)));
    }

    private static List<Outline> outlines(List<Circle> shaft, Circle tip, double rim) {
        List<Outline> outlines = new ArrayList<>();
        for (int i = 1; i < shaft.size(); i++) {
            outlines.add(
                    Outline.around(List.of(sized(shaft.get(i - 1), THICK + rim), sized(shaft.get(i), THICK + rim))));
        }
        Circle neck = shaft.getLast();
        double length = distance(neck, tip);
        double x = (tip.x() - neck.x()) / length;
        double y = (tip.y() - neck.y()) / length;
        double wide = HEAD * 0.55;
        outlines.add(Outline.around(List.of(
                new Circle(tip.x(), tip.y(), 2 + rim),
                new Circle(neck.x() - y * wide, neck.y() + x * wide, 2 + rim),
                new Circle(neck.x() + y * wide, neck.y() - x * wide, 2 + rim))));
        return outlines;
    }

    private static Circle sized(Circle at, double radius) {
        return new Circle(at.x(), at.y(), radius);
    }

    private static double length(List<Circle> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += distance(way.get(i - 1), way.get(i));
        }
        return length;
    }

    private static double distance(Circle a, Circle b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
