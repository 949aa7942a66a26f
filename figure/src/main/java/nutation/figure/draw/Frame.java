package nutation.figure.draw;

/// What part of the camera's plane the picture shows, 1000 units wide.
///
/// @param left of the picture, in metres from the target
/// @param top of the picture, downwards
/// @param width in metres
record Frame(double left, double top, double width) {
    static final double UNITS = 1000;

    /// As large as it is, around the target.
    static final Frame METRES = new Frame(0, 0, UNITS);

    double scale() {
        return UNITS / width;
    }
}
