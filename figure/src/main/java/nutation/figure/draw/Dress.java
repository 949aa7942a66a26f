package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Part;
import nutation.figure.body.Skeleton;
import nutation.figure.motion.Region;

/// The person, dressed: a shirt with short sleeves, shorts over tights, bare hands and feet. The tights of the leg
/// that works have a colour of their own.
final class Dress {
    /// How far shorts and sleeves stand off, in metres.
    private static final double LOOSE = 0.004;

    private final Skeleton person;
    private final Map<Part, List<Bulge>> flesh;
    private final Camera camera;
    private final List<Half> working;
    private final List<Feel> feel = new ArrayList<>();

    Dress(Skeleton person, Camera camera, List<Half> working, List<Region> feel) {
        this.person = person;
        this.flesh = Flesh.of(person);
        this.camera = camera;
        this.working = List.copyOf(working);
        for (Region region : feel) {
            for (Feel spot : Feel.of(region, person)) {
                if (spot.seen(camera)) {
                    this.feel.add(spot);
                }
            }
        }
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Map.Entry<Part, List<Bulge>> each : flesh.entrySet()) {
            units.add(felt(unit(each.getKey(), each.getValue())));
        }
        return units;
    }

    private Unit felt(Unit unit) {
        List<Unit.Coat> marks = new ArrayList<>(unit.marks());
        List<Feel> spots = new ArrayList<>();
        for (Feel each : feel) {
            if (each.part() == unit.part()) {
                spots.add(each);
            }
        }
        if (!spots.isEmpty()) {
            marks.addAll(Feel.marks(spots));
        }
        return new Unit(unit.part(), unit.coats(), marks);
    }

    private Unit unit(Part part, List<Bulge> bulges) {
        return switch (part) {
            case PELVIS -> plain(part, Paint.SHORTS, bulges);
            case TRUNK -> plain(part, Paint.TOP, bulges);
            case NECK, LEFT_FOREARM, RIGHT_FOREARM, LEFT_HAND, RIGHT_HAND, LEFT_FOOT, RIGHT_FOOT ->
                plain(part, Paint.SKIN, bulges);
            case LEFT_SHANK -> plain(part, tights(Half.LEFT), bulges);
            case RIGHT_SHANK -> plain(part, tights(Half.RIGHT), bulges);
            case LEFT_THIGH -> over(part, tights(Half.LEFT), Paint.SHORTS, bulges);
            case RIGHT_THIGH -> over(part, tights(Half.RIGHT), Paint.SHORTS, bulges);
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> over(part, Paint.SKIN, Paint.TOP, bulges);
            case HEAD -> head(bulges);
        };
    }

    private Paint tights(Half half) {
        for (Half each : working) {
            if (each == half) {
                return Paint.WORKING;
            }
        }
        return Paint.TIGHTS;
    }

    private static Unit plain(Part part, Paint paint, List<Bulge> bulges) {
        return new Unit(part, List.of(new Unit.Coat(paint, bulges)), List.of());
    }

    /// The upper half covered.
    private static Unit over(Part part, Paint under, Paint cloth, List<Bulge> bulges) {
        List<Bulge> covered = new ArrayList<>();
        for (Bulge each : bulges.subList(0, 2)) {
            List<Ball> loose = new ArrayList<>();
            each.balls().forEach(ball -> loose.add(new Ball(ball.at(), ball.radius() + LOOSE)));
            covered.add(new Bulge(loose));
        }
        return new Unit(
                part,
                List.of(new Unit.Coat(under, bulges.subList(2, bulges.size())), new Unit.Coat(cloth, covered)),
                List.of());
    }

    /// Whoever looks away shows hair; else the face is in front of it.
    private Unit head(List<Bulge> bulges) {
        Joint head = person.head();
        double ahead = camera.facing(head.direction(1, 0, 0));
        Unit.Coat face = new Unit.Coat(Paint.SKIN, bulges.subList(0, 2));
        Unit.Coat hair = new Unit.Coat(Paint.HAIR, bulges.subList(2, 3));
        List<Unit.Coat> marks = new ArrayList<>();
        for (Half half : Half.values()) {
            ear(head, half, marks);
            eye(head, half, marks);
        }
        if (ahead > -0.1) {
            marks.add(new Unit.Coat(
                    Paint.INK,
                    List.of(Bulge.of(
                            new Ball(head.point(0.083, 0.032, -0.012), 0.0035),
                            new Ball(head.point(0.083, 0.032, 0.012), 0.0035)))));
        }
        List<Unit.Coat> coats = ahead > -0.35 ? List.of(hair, face) : List.of(face, hair);
        return new Unit(Part.HEAD, coats, marks);
    }

    private void ear(Joint head, Half half, List<Unit.Coat> marks) {
        if (camera.facing(head.direction(-0.2, 0, half.sign())) > 0.25) {
            Ball upper = new Ball(head.point(-0.014, 0.078, 0.072 * half.sign()), 0.017);
            Ball lower = new Ball(head.point(-0.008, 0.055, 0.070 * half.sign()), 0.011);
            marks.add(new Unit.Coat(Paint.OUTLINE, List.of(Bulge.of(upper.sized(1.22), lower.sized(1.3)))));
            marks.add(new Unit.Coat(Paint.SKIN, List.of(Bulge.of(upper, lower))));
        }
    }

    private void eye(Joint head, Half half, List<Unit.Coat> marks) {
        if (camera.facing(head.direction(0.75, 0, 0.65 * half.sign())) > 0.12) {
            Ball eye = new Ball(head.point(0.088, 0.096, 0.030 * half.sign()), 0.0085);
            marks.add(new Unit.Coat(Paint.INK, List.of(Bulge.of(eye))));
        }
    }
}
