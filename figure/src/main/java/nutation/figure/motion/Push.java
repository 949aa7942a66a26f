package nutation.figure.motion;

import nutation.figure.body.Skeleton;
import nutation.figure.space.Vec;

/// Effort that moves nothing: a knee against a band, the low back against the floor. A short arrow shows it.
public record Push(Tracked point, Way way) {
    /// From a point to the skin around it, in metres.
    private static final double CLEAR = 0.07;

    private static final double LENGTH = 0.15;

    /// Where to.
    public enum Way {
        /// Away from the body's middle.
        OUT("out"),
        /// Towards the body's middle.
        IN("in"),
        DOWN("down"),
        UP("up");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        /// The code in the data.
        public String code() {
            return code;
        }
    }

    /// Where the arrow begins.
    public Vec from(Skeleton person) {
        return at(person, way == Way.IN ? CLEAR + LENGTH : CLEAR);
    }

    /// Where it ends.
    public Vec to(Skeleton person) {
        return at(person, way == Way.IN ? CLEAR : CLEAR + LENGTH);
    }

    private Vec at(Skeleton person, double far) {
        Vec side = person.pelvis().direction(0, 0, point.outward());
        return point.of(person)
                .plus(
                        switch (way) {
                            case OUT, IN -> side.times(far);
                            case DOWN -> Vec.UP.times(-far);
                            case UP -> Vec.UP.times(far);
                        });
    }
}
