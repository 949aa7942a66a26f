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

    /// From a post to the edge of the seat: legs stand a little under it.
    private static final double UNDER = 0.02;

    /// It faces as one who stands; the back is behind the seat. What goes on above it is a thing of its own,
    /// so that the seat is before the one and behind the other.
    List<Unit> units() {
        return List.of(
                Prop.of(Paint.FIRM, leg(-HALF, -HALF)),
                Prop.of(Paint.FIRM, leg(-HALF, HALF)),
                Prop.of(Paint.FIRM, leg(HALF, -HALF)),
                Prop.of(Paint.FIRM, leg(HALF, HALF)),
                Prop.of(
                        Paint.FIRM,
                        post(-HALF),
                        post(HALF),
                        rail(BACK - 0.05),
                        rail(BACK - 0.01),
                        rail(0.66),
                        rail(0.69)),
                Prop.of(Paint.FIRM, Prop.board(at.plus(new Vec(0, SEAT, 0)), new Vec(0.46, 0.045, 0.46))));
    }

    private Bulge leg(double along, double across) {
        return Prop.rod(at.plus(new Vec(along, LEG, across)), at.plus(new Vec(along, SEAT - UNDER, across)), LEG);
    }

    private Bulge post(double across) {
        return Prop.rod(at.plus(new Vec(-HALF, SEAT + UNDER, across)), at.plus(new Vec(-HALF, BACK, across)), LEG);
    }

    private Bulge rail(double high) {
        return Prop.rod(
                at.plus(new Vec(-HALF, high, -HALF + LEG)), at.plus(new Vec(-HALF, high, HALF - LEG)), LEG * 0.8);
    }
}
