package nutation.figure.draw;

import java.util.List;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// A plain wooden chair, for a hand to hold.
///
/// @param at the middle of its floor
record Chair(Vec at) {
    private static final double HALF = 0.20;
    private static final double SEAT = 0.44;
    private static final double BACK = 0.90;
    private static final double LEG = 0.018;

    /// It faces as one who stands; the back is behind the seat.
    List<Unit> units() {
        return List.of(
                Prop.of(Paint.FIRM, post(-HALF, -HALF, BACK)),
                Prop.of(Paint.FIRM, post(-HALF, HALF, BACK)),
                Prop.of(Paint.FIRM, rail(BACK - 0.05), rail(BACK - 0.01)),
                Prop.of(Paint.FIRM, rail(0.66), rail(0.69)),
                Prop.of(Paint.FIRM, post(HALF, -HALF, SEAT)),
                Prop.of(Paint.FIRM, post(HALF, HALF, SEAT)),
                Prop.of(Paint.FIRM, Prop.board(at.plus(new Vec(0, SEAT, 0)), new Vec(0.46, 0.045, 0.46))));
    }

    private Bulge post(double along, double across, double high) {
        Vec foot = at.plus(new Vec(along, LEG, across));
        return Prop.rod(foot, foot.plus(new Vec(0, high - LEG, 0)), LEG);
    }

    private Bulge rail(double high) {
        return Prop.rod(
                at.plus(new Vec(-HALF, high, -HALF + LEG)), at.plus(new Vec(-HALF, high, HALF - LEG)), LEG * 0.8);
    }
}
