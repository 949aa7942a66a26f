package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.session.Segment;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motion;
import nutation.figure.motion.Push;
import nutation.figure.motion.Region;
import nutation.figure.motion.Tracked;
import nutation.figure.space.Vec;
import org.jspecify.annotations.Nullable;

/// Draws a motion. The frame is the same for all its moments, so that nothing but the person moves.
public final class Drawing {
    /// The picture's height, in units.
    public static final double HEIGHT = 760;

    private static final double MARGIN = 0.05;
    private static final int ARROW_STEPS = 48;

    private final Motion motion;
    private final boolean flipped;
    private final boolean mirrored;
    private final Camera camera;
    private final Lens lens;

    /// What does not move, seen once: behind everything, among the person's parts, and before everything.
    private final List<Shape> behind;

    private final List<Seen> still;
    private final List<Shape> before;

    private Drawing(Motion motion, @Nullable Half side, double turned) {
        this.motion = motion;
        boolean other = side != null && motion.working() != null && side != motion.working();
        this.mirrored = other && motion.turns();
        this.flipped = other && !motion.turns();
        this.camera = new Camera(
                motion.view().around() + (flipped ? -turned : turned),
                motion.view().above(),
                Vec.ZERO,
                flipped);
        this.lens = new Lens(camera, frame());
        Things things = Things.still(motion.things());
        this.behind = flat(things.backdrops());
        this.still = Seen.all(lens, things.units());
        this.before = flat(things.fronts());
    }

    private List<Shape> flat(List<Backdrop> backdrops) {
        Scene scene = new Scene(lens);
        scene.backdrops(backdrops);
        return scene.shapes();
    }

    /// Of a motion.
    ///
    /// @param side the side that works, or null where both do
    /// @param turned how far the viewer goes around the person, in degrees to the right
    public static Drawing of(Motion motion, @Nullable Half side, double turned) {
        return new Drawing(motion, side, turned);
    }

    /// The picture of a moment.
    public Picture at(Moment moment) {
        List<Shape> shapes = new ArrayList<>(shapes(moment));
        if (moment.phase() == Segment.Phase.HOLD) {
            shapes.addAll(pushes(moment));
        }
        return new Picture(HEIGHT, shapes);
    }

    /// The picture of a moment with arrows on the way to another one.
    private Picture at(Moment moment, Moment next, List<Tracked> arrows) {
        List<Shape> shapes = new ArrayList<>(shapes(moment));
        for (Tracked point : arrows) {
            List<Circle> way = new ArrayList<>();
            for (int i = 0; i <= ARROW_STEPS; i++) {
                Vec at = mirrored(motion.way(moment, next, (double) i / ARROW_STEPS, point));
                way.add(lens.circle(new Ball(at, 0.001)));
            }
            shapes.addAll(Arrow.along(way));
        }
        if (next.phase() == Segment.Phase.HOLD) {
            shapes.addAll(pushes(next));
        }
        return new Picture(HEIGHT, shapes);
    }

    /// The pictures that say most, with arrows to what comes.
    public List<Picture> stills() {
        return List.of(still(0), still(1), still(2));
    }

    /// One of [#stills()].
    public Picture still(int index) {
        Moment moment = motion.stills().get(index);
        Moment next = motion.next(index);
        return next == null ? at(moment) : at(moment, next, motion.arrows(index));
    }

    private List<Shape> pushes(Moment moment) {
        List<Shape> shapes = new ArrayList<>();
        Skeleton person = motion.at(moment);
        for (Push push : motion.pushes()) {
            List<Circle> way = new ArrayList<>();
            for (int i = 0; i <= ARROW_STEPS; i++) {
                Vec at = push.from(person).toward(push.to(person), (double) i / ARROW_STEPS);
                way.add(lens.circle(new Ball(mirrored(at), 0.001)));
            }
            shapes.addAll(Arrow.along(way));
        }
        return shapes;
    }

    /// The person at a moment, with the side that works.
    public Skeleton person(Moment moment) {
        Skeleton person = motion.at(moment);
        return mirrored ? person.mirrored() : person;
    }

    private Vec mirrored(Vec point) {
        return mirrored ? point.mirrored() : point;
    }

    private List<Shape> shapes(Moment moment) {
        Skeleton person = person(moment);
        List<Half> coloured = new ArrayList<>();
        motion.coloured().forEach(half -> coloured.add(mirrored ? half.other() : half));
        Dress dress = new Dress(person, camera, coloured, feel());
        Things things = Things.moving(motion.things(), person, motion.travelled(moment));
        List<Seen> units = new ArrayList<>(still);
        units.addAll(Seen.all(lens, things.units()));
        units.addAll(Seen.all(lens, dress.units()));
        Scene scene = new Scene(lens);
        scene.add(behind);
        scene.backdrops(things.backdrops());
        scene.units(units);
        scene.add(before);
        return scene.shapes();
    }

    private List<Region> feel() {
        if (!mirrored) {
            return motion.feel();
        }
        List<Region> regions = new ArrayList<>();
        motion.feel().forEach(each -> regions.add(each.mirrored()));
        return regions;
    }

    private Frame frame() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Circle each : extremes()) {
            left = Math.min(left, each.x() - each.radius());
            right = Math.max(right, each.x() + each.radius());
            top = Math.min(top, each.y() - each.radius());
            bottom = Math.max(bottom, each.y() + each.radius());
        }
        double width = Math.max(right - left, (bottom - top) * Frame.UNITS / HEIGHT) * (1 + 2 * MARGIN);
        double height = width * HEIGHT / Frame.UNITS;
        return new Frame((left + right - width) / 2, (top + bottom - height) / 2, width);
    }

    private List<Circle> extremes() {
        List<Circle> circles = new ArrayList<>();
        for (Skeleton pose : motion.extremes()) {
            Skeleton person = mirrored ? pose.mirrored() : pose;
            List<Unit> units = new ArrayList<>(new Dress(person, camera, List.of(), List.of()).units());
            units.addAll(Things.still(motion.things()).units());
            units.addAll(Things.moving(motion.things(), person, 0).units());
            for (Unit unit : units) {
                for (Unit.Coat coat : unit.coats()) {
                    for (Bulge bulge : coat.bulges()) {
                        bulge.balls().forEach(ball -> circles.add(camera.circle(ball)));
                    }
                }
            }
            for (Push push : motion.pushes()) {
                circles.add(camera.circle(new Ball(mirrored(push.from(pose)), 0.02)));
                circles.add(camera.circle(new Ball(mirrored(push.to(pose)), 0.02)));
            }
        }
        return circles;
    }
}
