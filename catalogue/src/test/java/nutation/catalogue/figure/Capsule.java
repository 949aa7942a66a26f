package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// Two balls and what is between them.
record Capsule(Ball from, Ball to) {
    /// The capsules between all balls of each bulge.
    static List<Capsule> of(List<Bulge> bulges) {
        List<Capsule> capsules = new ArrayList<>();
        for (Bulge bulge : bulges) {
            List<Ball> balls = bulge.balls();
            for (int i = 0; i < balls.size(); i++) {
                for (int j = i + 1; j < balls.size(); j++) {
                    capsules.add(new Capsule(balls.get(i), balls.get(j)));
                }
            }
        }
        return capsules;
    }

    /// How far the skins are apart; negative by how far they are in one another.
    double apart(Capsule other) {
        Vec own = to.at().minus(from.at());
        Vec its = other.to.at().minus(other.from.at());
        Vec between = from.at().minus(other.from.at());
        double a = own.dot(own);
        double e = its.dot(its);
        double f = its.dot(between);
        double s = 0;
        double t = 0;
        if (a > 0) {
            double c = own.dot(between);
            double b = own.dot(its);
            double flat = a * e - b * b;
            s = flat > 1e-12 ? within((b * f - c * e) / flat) : 0;
            t = e > 0 ? within((b * s + f) / e) : 0;
            s = within((b * t - c) / a);
        } else if (e > 0) {
            t = within(f / e);
        }
        Ball near = from.toward(to, s);
        Ball far = other.from.toward(other.to, t);
        return near.at().to(far.at()) - near.radius() - far.radius();
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
