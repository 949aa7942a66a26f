package nutation.figure.draw;

import java.util.List;

/// What is filled at once: all that is inside any of the outlines. The list is not copied, and nobody changes it.
public record Shape(Paint paint, List<Outline> outlines) {}
