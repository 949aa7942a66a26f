package nutation.figure.draw;

/// What part of the camera's plane the picture shows, 1000 units wide.
///
/// @param left of the picture, in metres from the target
/// @param top of the picture, downwards
/// @param width in metres
record Frame(double left, double top, double width) {
    static final double UNITS = 1000;

    double scale() {
        return UNITS / width;
    }

    Circle circle(Circle circle) {
        return circle(circle, 0);
    }

    /// The circle with a radius that is larger by so many units.
    Circle circle(Circle circle, double grown) {
        double scale = scale();
        return new Circle((circle.x() - left) * scale, (circle.y() - top) * scale, circle.radius() * scale + grown);
    }
}
