package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonText;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Part;
import nutation.figure.body.Skeleton;
import nutation.figure.motion.Thing;
import nutation.figure.space.Vec;

/// What the words leave on the floor (`down` in motion.yaml) stays there, or on the pillow under it.
final class Down implements Look {
    /// The height of a pillow that has no size of its own.
    private static final double PILLOW = 0.07;

    /// Above the middle of the chest, and away from the spine.
    private static final double UPPER = 0.08;

    private static final double ASIDE = 0.03;

    @Override
    public List<Fault> at(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        if (frame.form().written().get("down") instanceof JsonArray down) {
            for (var item : down.items()) {
                if (item instanceof JsonText code) {
                    for (Ball lowest : lowest(frame.person(), code.value())) {
                        double over = over(frame, lowest);
                        if (over > Floor.NEAR) {
                            faults.add(Fault.centimetres(frame, code.value() + " is to be down and is up by", over));
                        }
                    }
                }
            }
        }
        return faults;
    }

    /// How far a ball is above what it may rest on; under the floor is another check's.
    private static double over(Frame frame, Ball ball) {
        double over = ball.bottom();
        for (Thing thing : frame.form().motion().things()) {
            switch (thing.kind()) {
                case PILLOW, CUSHION, BED, CHAIR -> {
                    Vec size = thing.size();
                    double top = thing.at().y() + (size.y() == 0 ? PILLOW : size.y());
                    over = Math.min(over, Math.max(0, ball.bottom() - top));
                }
                default -> {}
            }
        }
        return over;
    }

    /// The balls that have to be down: one for most, two for the shoulders and a forearm.
    private static List<Ball> lowest(Skeleton person, String code) {
        Half half = code.startsWith("left-") ? Half.LEFT : Half.RIGHT;
        return switch (code.substring(code.indexOf('-') + 1)) {
            case "head" -> List.of(lowest(person, Part.HEAD));
            case "chest" -> List.of(lowest(person, Part.TRUNK));
            case "pelvis" -> List.of(lowest(person, Part.PELVIS));
            case "shoulders" -> List.of(shoulder(person, Half.LEFT), shoulder(person, Half.RIGHT));
            case "shoulder" -> List.of(shoulder(person, half));
            case "elbow" -> List.of(end(person, Part.forearm(half), true));
            case "forearm" -> List.of(end(person, Part.forearm(half), true), end(person, Part.forearm(half), false));
            case "hand" -> List.of(lowest(person, Part.hand(half)));
            case "thigh" -> List.of(lowest(person, Part.thigh(half)));
            case "knee" -> List.of(end(person, Part.shank(half), true));
            case "shank" -> List.of(lowest(person, Part.shank(half)));
            case "foot" -> List.of(lowest(person, Part.foot(half)));
            default -> throw new IllegalArgumentException(code.toLowerCase(Locale.ROOT) + " cannot be down");
        };
    }

    private static Ball lowest(Skeleton person, Part part) {
        return lowest(balls(person, part));
    }

    private static Ball lowest(List<Ball> balls) {
        return balls.stream()
                .min((one, other) -> Double.compare(one.bottom(), other.bottom()))
                .orElseThrow();
    }

    private static Ball end(Skeleton person, Part part, boolean nearer) {
        List<Ball> balls = balls(person, part);
        return nearer ? balls.getFirst() : balls.getLast();
    }

    /// What is lowest of a half of the upper chest.
    private static Ball shoulder(Skeleton person, Half half) {
        return lowest(balls(person, Part.TRUNK).stream()
                .filter(each -> {
                    Vec own = person.chest()
                            .turn()
                            .back()
                            .of(each.at().minus(person.chest().at()));
                    return own.y() > UPPER && own.z() * half.sign() > ASIDE;
                })
                .toList());
    }

    private static List<Ball> balls(Skeleton person, Part part) {
        List<Ball> balls = new ArrayList<>();
        for (Bulge bulge : Flesh.of(person, part)) {
            balls.addAll(bulge.balls());
        }
        return balls;
    }
}
