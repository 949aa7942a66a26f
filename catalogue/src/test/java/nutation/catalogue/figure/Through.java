package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Flesh;
import nutation.figure.body.Part;
import nutation.figure.body.Skeleton;
import nutation.figure.pose.PoseReader;
import nutation.figure.space.Vec;

/// Parts do not go through one another. Flesh gives a little; what touches in an ordinary posture anyway (the belly's
/// hem and the thigh's top) is not looked at.
final class Through implements Look {
    private static final double GIVES = 0.03;

    /// Standing, sitting with the knees up, arms forward, arms up.
    private static final List<String> ORDINARY = List.of(
            "{}",
            "{\"legs\":{\"hip\":[110,0,0],\"knee\":100},\"arms\":{\"shoulder\":[90,0,0],\"elbow\":0}}",
            "{\"arms\":{\"shoulder\":[175,0,0],\"elbow\":0}}");

    private final Map<Part, Map<Part, BitSet>> neighbours = new EnumMap<>(Part.class);

    Through() {
        for (String ordinary : ORDINARY) {
            Map<Part, Body> bodies = bodies(skeleton(ordinary));
            pairs((one, other) -> {
                BitSet touching = neighbours
                        .computeIfAbsent(one, each -> new EnumMap<>(Part.class))
                        .computeIfAbsent(other, each -> new BitSet());
                bodies.get(one).apart(bodies.get(other), (pair, apart) -> {
                    if (apart < 0) {
                        touching.set(pair);
                    }
                });
            });
        }
    }

    @Override
    public List<Fault> at(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        Map<Part, Body> bodies = bodies(frame.person());
        pairs((one, other) -> {
            Body a = bodies.get(one);
            Body b = bodies.get(other);
            if (a.far(b)) {
                return;
            }
            BitSet touching = neighbours.get(one).get(other);
            double[] deepest = {0};
            a.apart(b, (pair, apart) -> {
                if (!touching.get(pair)) {
                    deepest[0] = Math.min(deepest[0], apart);
                }
            });
            if (deepest[0] < -GIVES) {
                faults.add(Fault.centimetres(
                        frame, Words.of(one) + " goes into the " + Words.of(other) + " by", -deepest[0]));
            }
        });
        return faults;
    }

    /// All pairs that do not meet at a joint.
    private static void pairs(Pair pair) {
        Part[] parts = Part.values();
        for (int i = 0; i < parts.length; i++) {
            for (int j = i + 1; j < parts.length; j++) {
                if (!parts[i].joins(parts[j])) {
                    pair.of(parts[i], parts[j]);
                }
            }
        }
    }

    private interface Pair {
        void of(Part one, Part other);
    }

    private interface Apart {
        void is(int pair, double metres);
    }

    /// A part's capsules, and a ball around them.
    private record Body(List<Capsule> capsules, Ball around) {
        static Body of(List<Bulge> bulges) {
            Vec sum = Vec.ZERO;
            int count = 0;
            for (Bulge bulge : bulges) {
                for (Ball ball : bulge.balls()) {
                    sum = sum.plus(ball.at());
                    count++;
                }
            }
            Vec middle = sum.times(1.0 / count);
            double radius = 0;
            for (Bulge bulge : bulges) {
                for (Ball ball : bulge.balls()) {
                    radius = Math.max(radius, middle.to(ball.at()) + ball.radius());
                }
            }
            return new Body(Capsule.of(bulges), new Ball(middle, radius));
        }

        boolean far(Body other) {
            return around.at().to(other.around.at()) > around.radius() + other.around.radius();
        }

        void apart(Body other, Apart apart) {
            int pair = 0;
            for (Capsule own : capsules) {
                for (Capsule its : other.capsules) {
                    apart.is(pair++, own.apart(its));
                }
            }
        }
    }

    private static Map<Part, Body> bodies(Skeleton person) {
        Map<Part, Body> bodies = new EnumMap<>(Part.class);
        Flesh.of(person).forEach((part, bulges) -> bodies.put(part, Body.of(bulges)));
        return bodies;
    }

    private static Skeleton skeleton(String change) {
        try {
            return PoseReader.read(JsonReader.read(change, 4), "", PoseReader.STANDING)
                    .skeleton();
        } catch (JsonRefused e) {
            throw new IllegalStateException(change, e);
        }
    }
}
