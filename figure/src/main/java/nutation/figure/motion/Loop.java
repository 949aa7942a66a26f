package nutation.figure.motion;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.pose.Pose;

/// A movement without end, such as a walk. It goes by its poses without a jerk: between the middles of the ways from
/// one pose to the next it takes the curve that each pose pulls out (a quadratic B-spline).
///
/// @param poses at even times; none where nothing goes round
/// @param period seconds for one round
/// @param travel how far one gets in a round, in metres; the picture goes along, and the ground passes
public record Loop(List<Pose> poses, double period, double travel) {
    /// No loop.
    static final Loop NONE = new Loop(List.of(), 1, 0);

    public Loop {
        poses = List.copyOf(poses);
    }

    /// The poses, then their mirror images: a step with each foot.
    static List<Pose> bothWays(List<Pose> half) {
        List<Pose> whole = new ArrayList<>(half);
        half.forEach(pose -> whole.add(pose.mirrored()));
        return whole;
    }

    /// Whether nothing goes round.
    public boolean isEmpty() {
        return poses.isEmpty();
    }

    /// How far one got after so many seconds.
    double travelled(double seconds) {
        return travel * seconds / period;
    }

    Pose at(double seconds) {
        double round = seconds / period;
        double way = (round - Math.floor(round)) * poses.size() + 0.5;
        int index = (int) Math.floor(way);
        double share = way - index;
        Pose pulls = pose(index);
        Pose in = pose(index - 1).toward(pulls, 0.5);
        Pose out = pulls.toward(pose(index + 1), 0.5);
        return in.toward(pulls, share).toward(pulls.toward(out, share), share);
    }

    private Pose pose(int index) {
        return poses.get((index + poses.size()) % poses.size());
    }
}
