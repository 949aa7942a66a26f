package nutation.figure.draw;

import java.util.List;

/// A drawing: shapes from the back to the front, 1000 units wide.
///
/// @param height in units
public record Picture(double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /// The picture's width.
    public static final double WIDTH = Frame.UNITS;
}
