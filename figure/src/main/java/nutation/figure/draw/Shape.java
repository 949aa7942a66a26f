package nutation.figure.draw;

import java.util.List;

/// What is filled at once: all that is inside any of the outlines.
public record Shape(Paint paint, List<Outline> outlines) {
    public Shape {
        outlines = List.copyOf(outlines);
    }
}
