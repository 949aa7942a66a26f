package nutation.figure.draw;

/// A circle in the picture, in its units; y goes down.
record Circle(double x, double y, double radius) {
    Circle grown(double by) {
        return new Circle(x, y, radius + by);
    }
}
