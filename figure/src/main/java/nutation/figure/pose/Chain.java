package nutation.figure.pose;

import nutation.figure.space.Vec;

/// Two bones from a root to a target: where their joint is (two-bone inverse kinematics).
///
/// @param root the hip or the shoulder
/// @param middle the knee or the elbow
/// @param out where it points, at right angles to the line from root to target
record Chain(Vec root, Vec middle, Vec end, Vec out) {
    private static final double STRAIGHT = 0.9995;

    /// Reaches as far as the bones allow; a target out of reach is pointed at.
    static Chain reach(Vec root, Vec target, double first, double second, Vec pole) {
        Vec line = target.minus(root);
        Vec along = line.unit();
        double most = (first + second) * STRAIGHT;
        double least = Math.abs(first - second) + 0.01;
        double distance = Math.max(least, Math.min(most, line.length()));
        double near = (first * first - second * second + distance * distance) / (2 * distance);
        double high = Math.sqrt(Math.max(0, first * first - near * near));
        Vec out = pole.across(along).unit();
        return new Chain(
                root, root.plus(along.times(near)).plus(out.times(high)), root.plus(along.times(distance)), out);
    }

    /// With the joint swung up to a height, where it is lower and the bones allow it.
    Chain above(double height) {
        Vec along = end.minus(root).unit();
        Vec foot = root.plus(along.times(middle.minus(root).dot(along)));
        double high = middle.to(foot);
        Vec up = Vec.UP.across(along);
        double steep = up.length();
        if (middle.y() >= height || high * steep < 1e-6) {
            return this;
        }
        double rise = Math.min(1, (height - foot.y()) / (high * steep));
        Vec level = out.across(up.unit()).unit();
        Vec swung = up.unit().times(rise).plus(level.times(Math.sqrt(1 - rise * rise)));
        return new Chain(root, foot.plus(swung.times(high)), end, swung);
    }
}
