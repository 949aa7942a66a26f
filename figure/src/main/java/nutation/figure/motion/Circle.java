package nutation.figure.motion;

import nutation.figure.body.Half;
import nutation.figure.pose.Pose;

/// A knee that draws circles: once around on the way in, once back on the way out.
///
/// @param degrees how far the thigh goes to each side
record Circle(Half leg, double degrees) {
    Pose at(Pose lifted, double share, boolean back) {
        double angle = 2 * Math.PI * Ease.of(share) * (back ? -1 : 1);
        return lifted.swinging(leg, degrees * (Math.cos(angle) - 1), degrees * Math.sin(angle));
    }
}
