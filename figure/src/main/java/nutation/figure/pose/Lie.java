package nutation.figure.pose;

import nutation.figure.body.Half;
import nutation.figure.space.Turn;
import nutation.figure.space.Vec;

/// How the body lies in the room. Who lies has the head towards the left of the picture.
public enum Lie {
    /// Upright, facing along the mat: standing, sitting, kneeling.
    UPRIGHT("upright", 1),
    /// On the back.
    SUPINE("supine", 1),
    /// On the front, or on hands and knees.
    PRONE("prone", -1),
    /// On the right side, facing the viewer: the left side is on top.
    SIDE("side", 1);

    private final String code;
    private final int rightwards;

    Lie(String code, int rightwards) {
        this.code = code;
        this.rightwards = rightwards;
    }

    /// The code in the data.
    public String code() {
        return code;
    }

    Turn turn() {
        return switch (this) {
            case UPRIGHT -> Turn.NONE;
            case SUPINE -> Turn.facing(Vec.UP, Vec.FORWARD.times(-1));
            case PRONE -> Turn.facing(Vec.UP.times(-1), Vec.FORWARD.times(-1));
            case SIDE -> Turn.facing(Vec.RIGHT, Vec.FORWARD.times(-1));
        };
    }

    /// 1 where the body's right is towards the viewer, -1 where it is away.
    int rightwards() {
        return rightwards;
    }

    /// A place that is given outward, for a half of the body.
    Vec inRoom(Vec outward, Half half) {
        return new Vec(outward.x(), outward.y(), outward.z() * half.sign() * rightwards);
    }
}
