package nutation.figure.body;

import static nutation.figure.body.Flesh.ball;

import java.util.ArrayList;
import java.util.List;

/// A hand: palm, four fingers, thumb. In its frame the fingers point down, the thumb is forward and the palm faces
/// the body's middle.
final class Hand {
    /// Of each finger from the first: where it begins towards the thumb's side, how far down, and how long it
    /// is.
    private static final double[][] FINGERS = {
        {0.029, 0.088, 0.074}, {0.010, 0.094, 0.082}, {-0.009, 0.091, 0.076}, {-0.027, 0.082, 0.058}
    };

    private static final double FINGER = 0.0105;

    private Hand() {}

    static List<Bulge> of(Limb arm) {
        Joint wrist = arm.end();
        double palmwards = -arm.half().sign();
        List<Bulge> bulges = new ArrayList<>();
        bulges.add(Bulge.of(
                ball(wrist, 0, 0, 0, 0.023),
                ball(wrist, 0.026, -0.084, 0, 0.0145),
                ball(wrist, -0.025, -0.078, 0, 0.0135)));
        for (double[] finger : FINGERS) {
            bulges.addAll(finger(wrist, finger, arm.curl(), palmwards));
        }
        bulges.add(Bulge.of(
                ball(wrist, 0.012, -0.025, 0.004 * palmwards, 0.017),
                ball(wrist, 0.046, -0.058, 0.012 * palmwards, 0.0125)));
        bulges.add(Bulge.of(
                ball(wrist, 0.046, -0.058, 0.012 * palmwards, 0.0125),
                ball(wrist, 0.054, -0.088, 0.018 * palmwards, 0.0105)));
        return bulges;
    }

    private static List<Bulge> finger(Joint wrist, double[] finger, double curl, double palmwards) {
        double half = finger[2] / 2;
        double first = Math.toRadians(curl * 0.55);
        double second = Math.toRadians(curl * 1.3);
        double spread = finger[0] * 0.22;
        double down = finger[1] + half * Math.cos(first);
        double in = half * Math.sin(first);
        double downAtTip = down + half * Math.cos(second);
        double inAtTip = in + half * Math.sin(second);
        Ball base = ball(wrist, finger[0], -finger[1], 0, FINGER + 0.0015);
        Ball middle = ball(wrist, finger[0] + spread * 0.6, -down, in * palmwards, FINGER);
        Ball tip = ball(wrist, finger[0] + spread, -downAtTip, inAtTip * palmwards, FINGER - 0.0015);
        return List.of(Bulge.of(base, middle), Bulge.of(middle, tip));
    }
}
