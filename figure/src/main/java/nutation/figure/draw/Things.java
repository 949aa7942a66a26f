package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Flesh;
import nutation.figure.body.Half;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.motion.Thing;
import nutation.figure.space.Vec;

/// The things around a person, as what is behind everything and as what hides and is hidden.
///
/// @param fronts what is before everything, such as water
record Things(List<Backdrop> backdrops, List<Unit> units, List<Backdrop> fronts) {
    private static final Vec MAT = new Vec(1.95, 0, 0.72);
    private static final Vec POOL = new Vec(7, 0, 1.2);
    private static final Vec RAFT = new Vec(0.42, 0.07, 0.62);
    private static final Vec WAY = new Vec(9, 0, 0.9);
    private static final Vec PILLOW = new Vec(0.30, 0.07, 0.42);

    /// @param travelled how far the person has walked, in metres
    static Things of(List<Thing> things, Skeleton person, double travelled) {
        List<Backdrop> backdrops = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        List<Backdrop> fronts = new ArrayList<>();
        for (Thing thing : things) {
            switch (thing.kind()) {
                case MAT -> backdrops.add(Backdrop.mat(thing.at(), size(thing, MAT)));
                case WALL, DOORWAY -> backdrops.add(Backdrop.wall(thing.at(), size(thing, new Vec(0, 1.9, 1.6))));
                case PILLOW, CUSHION -> units.add(cushion(thing.at(), size(thing, PILLOW)));
                case BALL -> units.add(ball(person));
                case BAND -> units.addAll(band(person));
                case CHAIR -> units.addAll(new Chair(thing.at()).units());
                case BICYCLE -> units.addAll(new Bicycle(thing.at(), person).units());
                case POOL -> {
                    Pool pool = new Pool(thing.at(), size(thing, POOL));
                    backdrops.addAll(pool.behind());
                    fronts.addAll(pool.before());
                }
                case RAFT -> units.add(Prop.of(Paint.BAND, Prop.board(thing.at(), size(thing, RAFT))));
                case PATH -> backdrops.addAll(new Way(thing.at(), size(thing, WAY), travelled).backdrops());
                case BED, STRAP -> {}
            }
        }
        return new Things(backdrops, units, fronts);
    }

    private static Vec size(Thing thing, Vec usual) {
        return thing.size().equals(Vec.ZERO) ? usual : thing.size();
    }

    /// A soft box; `at` is the middle of its lower side.
    private static Unit cushion(Vec at, Vec size) {
        double soft = size.y() / 2;
        List<Ball> balls = new ArrayList<>();
        for (int x = -1; x <= 1; x += 2) {
            for (int z = -1; z <= 1; z += 2) {
                balls.add(new Ball(at.plus(new Vec(x * (size.x() / 2 - soft), soft, z * (size.z() / 2 - soft))), soft));
            }
        }
        return prop(Paint.SOFT, List.of(new Bulge(balls)));
    }

    /// A soft ball between the knees, as thick as the room between them.
    private static Unit ball(Skeleton person) {
        Vec left = person.leg(Half.LEFT).lower().point(-0.01, 0.03, 0);
        Vec right = person.leg(Half.RIGHT).lower().point(-0.01, 0.03, 0);
        double radius = Math.max(0.03, left.to(right) / 2 - Flesh.thigh(0.95) * 0.75);
        return prop(Paint.SOFT, List.of(Bulge.of(new Ball(left.toward(right, 0.5), radius))));
    }

    /// A band around both thighs, close to the knees: what is in front of them and what is behind.
    private static List<Unit> band(Skeleton person) {
        List<Unit> halves = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            List<Ball> balls = new ArrayList<>();
            for (Half half : Half.values()) {
                Limb leg = person.leg(half);
                double out = half.sign() * Flesh.thigh(0.8) * 0.6;
                balls.add(new Ball(leg.upper().point(side * Flesh.thigh(0.8) * 1.02, -0.34, out), 0.016));
            }
            halves.add(prop(Paint.BAND, List.of(new Bulge(balls))));
        }
        return halves;
    }

    private static Unit prop(Paint paint, List<Bulge> bulges) {
        return new Unit(null, List.of(new Unit.Coat(paint, bulges)), List.of());
    }
}
