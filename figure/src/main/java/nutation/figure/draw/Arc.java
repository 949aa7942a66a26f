package nutation.figure.draw;

/// A piece of a circle. A line leads from the end of the one before to its beginning; a radius of 0 makes a corner.
///
/// @param x middle, in units of the picture
/// @param y middle, downwards
/// @param from where it begins, in radians clockwise from the right
/// @param to where it ends, not before `from`
public record Arc(double x, double y, double radius, double from, double to) {
    Arc grown(double by) {
        return new Arc(x, y, radius + by, from, to);
    }

    /// A corner.
    static Arc corner(double x, double y) {
        return new Arc(x, y, 0, 0, 0);
    }
}
