package nutation.figure.motion;

import nutation.figure.space.Vec;

/// A thing that the exercise needs or shows.
///
/// @param at where, in metres; what it means depends on the kind
/// @param size along the mat, up, across, in metres
public record Thing(Kind kind, Vec at, Vec size) {
    /// What it is.
    public enum Kind {
        MAT("mat"),
        BED("bed"),
        PILLOW("pillow"),
        /// Between the knees, as thick as the room there.
        KNEE_PILLOW("knee-pillow"),
        CUSHION("cushion"),
        BALL("ball"),
        BAND("band"),
        /// From hand to hand, behind the thigh between them.
        TOWEL("towel"),
        WALL("wall"),
        DOORWAY("doorway"),
        CHAIR("chair"),
        BICYCLE("bicycle"),
        POOL("pool"),
        RAFT("raft"),
        PATH("path");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The code in the data.
        public String code() {
            return code;
        }
    }
}
