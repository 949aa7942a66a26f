package nutation.figure.motion;

/// Where one looks from.
///
/// @param around degrees from the front of the mat towards its right end
/// @param above degrees above the floor
public record View(double around, double above) {}
