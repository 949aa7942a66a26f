package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
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

    /// What stays as it is, whatever the person does.
    static Things still(List<Thing> things) {
        List<Backdrop> backdrops = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        List<Backdrop> fronts = new ArrayList<>();
        for (Thing thing : things) {
            switch (thing.kind()) {
                case MAT -> backdrops.add(Backdrop.mat(thing.at(), size(thing, MAT)));
                case DOORWAY -> backdrops.addAll(new Doorway(thing.at()).backdrops());
                case WALL -> backdrops.add(Backdrop.wall(thing.at(), size(thing, new Vec(0, 1.9, 1.6))));
                case PILLOW, CUSHION -> units.add(cushion(thing.at(), size(thing, PILLOW)));
                case BED -> backdrops.addAll(Bed.under(thing.at(), thing.size()));
                case CHAIR -> units.addAll(new Chair(thing.at()).units());
                case BICYCLE -> units.addAll(new Bicycle(thing.at()).frame());
                case POOL -> {
                    Pool pool = new Pool(thing.at(), size(thing, POOL));
                    backdrops.addAll(pool.behind());
                    fronts.addAll(pool.before());
                }
                case RAFT -> units.add(Prop.of(Paint.BAND, Prop.board(thing.at(), size(thing, RAFT))));
                case BALL, KNEE_PILLOW, BAND, TOWEL, PATH -> {}
            }
        }
        return new Things(backdrops, units, fronts);
    }

    /// What moves along with the person.
    ///
    /// @param travelled how far the person has walked, in metres
    static Things moving(List<Thing> things, Skeleton person, double travelled) {
        List<Backdrop> backdrops = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (Thing thing : things) {
            switch (thing.kind()) {
                case BALL -> units.add(Between.ball(person));
                case KNEE_PILLOW -> units.add(Between.pillow(person));
                case BAND -> units.addAll(Band.around(person));
                case TOWEL -> units.addAll(Towel.of(person));
                case BICYCLE -> units.addAll(new Bicycle(thing.at()).cranks(person));
                case PATH -> backdrops.addAll(new Way(thing.at(), size(thing, WAY), travelled).backdrops());
                case MAT, BED, PILLOW, CUSHION, WALL, DOORWAY, CHAIR, POOL, RAFT -> {}
            }
        }
        return new Things(backdrops, units, List.of());
    }

    private static Vec size(Thing thing, Vec usual) {
        return thing.size().length() == 0 ? usual : thing.size();
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
        return Unit.prop(Paint.SOFT, List.of(new Bulge(balls)));
    }
}
