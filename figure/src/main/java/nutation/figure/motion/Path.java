package nutation.figure.motion;

import java.util.List;
import nutation.figure.pose.Pose;

/// Poses that a movement goes through, at even times; at least one.
record Path(List<Pose> poses) {
    Path {
        poses = List.copyOf(poses);
    }

    Pose first() {
        return poses.getFirst();
    }

    Pose last() {
        return poses.getLast();
    }

    /// The pose at a share of the time.
    Pose at(double share) {
        int legs = poses.size() - 1;
        if (legs == 0) {
            return first();
        }
        double way = Ease.of(share) * legs;
        int leg = (int) Math.min(legs - 1, Math.floor(way));
        return poses.get(leg).toward(poses.get(leg + 1), way - leg);
    }

    Path back() {
        return new Path(poses.reversed());
    }
}
