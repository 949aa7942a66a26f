package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Build;
import nutation.figure.body.Bulge;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Part;
import nutation.figure.body.Skeleton;
import nutation.figure.motion.Region;
import nutation.figure.space.Vec;

/// Where it is felt: a warm spot on a part of the body, which hides and shows with that part.
///
/// @param aside where its skin looks; shorter than 1 for what goes around and is seen a little longer
record Feel(Part part, List<Ball> balls, Vec aside) {
    private static final double NARROW = 0.62;

    /// How far what is in the middle goes around the body.
    private static final double AROUND = 0.6;

    /// The spots of a region.
    static List<Feel> of(Region region, Skeleton person) {
        return region == Region.LOW_BACK
                ? List.of(spot(region, person), flank(person, Half.LEFT), flank(person, Half.RIGHT))
                : List.of(spot(region, person));
    }

    private static Feel spot(Region region, Skeleton person) {
        return switch (region) {
            case BELLY ->
                new Feel(Part.PELVIS, across(person.loin(), 0.036, 0.030, 0.050, 0.040, 0.046), middle(person, 1));
            case LOW_BACK ->
                new Feel(Part.PELVIS, across(person.loin(), -0.050, 0.020, 0.040, 0.070, 0.046), middle(person, -1));
            case BACK ->
                new Feel(
                        Part.TRUNK,
                        List.of(
                                new Ball(person.loin().point(-0.050, 0.03, 0), 0.050),
                                new Ball(person.chest().point(-0.058, 0.12, 0), 0.054)),
                        middle(person, -1));
            case BUTTOCKS ->
                new Feel(
                        Part.PELVIS,
                        across(person.pelvis(), -0.070, -0.045, 0.005, 0.060, 0.058),
                        person.pelvis().direction(-1, 0, 0).times(AROUND));
            case LEFT_BUTTOCK -> buttock(person, Half.LEFT);
            case RIGHT_BUTTOCK -> buttock(person, Half.RIGHT);
            case LEFT_HIP -> hip(person, Half.LEFT);
            case RIGHT_HIP -> hip(person, Half.RIGHT);
            case LEFT_INNER_THIGH -> inner(person, Half.LEFT);
            case RIGHT_INNER_THIGH -> inner(person, Half.RIGHT);
            case LEFT_FRONT_THIGH -> thigh(person, Half.LEFT, 0.030);
            case RIGHT_FRONT_THIGH -> thigh(person, Half.RIGHT, 0.030);
            case LEFT_BACK_THIGH -> thigh(person, Half.LEFT, -0.030);
            case RIGHT_BACK_THIGH -> thigh(person, Half.RIGHT, -0.030);
        };
    }

    /// Whether one sees it from there: neither the other half of the body nor its back shows through.
    boolean seen(Camera camera) {
        return camera.facing(aside) > -0.25;
    }

    /// The wide veil and the narrow one: one each for all the spots of a part, so that none lies on another.
    static List<Unit.Coat> marks(List<Feel> spots) {
        List<Bulge> wide = new ArrayList<>();
        List<Bulge> narrow = new ArrayList<>();
        for (Feel spot : spots) {
            List<Ball> inner = new ArrayList<>();
            spot.balls().forEach(ball -> inner.add(ball.sized(NARROW)));
            wide.add(new Bulge(spot.balls()));
            narrow.add(new Bulge(inner));
        }
        return List.of(new Unit.Coat(Paint.FEEL_WIDE, wide), new Unit.Coat(Paint.FEEL, narrow));
    }

    private static List<Ball> across(Joint joint, double forward, double from, double to, double out, double radius) {
        return List.of(
                new Ball(joint.point(forward, (from + to) / 2, -out), radius),
                new Ball(joint.point(forward, (from + to) / 2, out), radius));
    }

    /// In the middle of the body, in front or behind.
    private static Vec middle(Skeleton person, int forward) {
        return person.loin().direction(forward, 0, 0).times(AROUND);
    }

    /// The low back goes around to the side, where whoever lies on it shows it.
    private static Feel flank(Skeleton person, Half half) {
        return new Feel(
                Part.PELVIS,
                List.of(new Ball(person.loin().point(-0.022, 0.010, 0.112 * half.sign()), 0.038)),
                person.loin().direction(-0.4, 0, half.sign()).unit().times(AROUND));
    }

    private static Feel buttock(Skeleton person, Half half) {
        return new Feel(
                Part.PELVIS,
                List.of(new Ball(person.pelvis().point(-0.050, -0.055, 0.090 * half.sign()), 0.058)),
                person.pelvis().direction(-0.4, -0.5, half.sign()).unit().times(AROUND));
    }

    private static Feel hip(Skeleton person, Half half) {
        return new Feel(
                Part.PELVIS,
                List.of(new Ball(person.pelvis().point(-0.020, -0.010, 0.125 * half.sign()), 0.055)),
                person.pelvis().direction(0, 0, half.sign()));
    }

    private static Feel inner(Skeleton person, Half half) {
        Joint thigh = person.leg(half).upper();
        double in = -half.sign();
        return new Feel(
                Part.thigh(half),
                List.of(
                        new Ball(thigh.point(0.030, -0.20 * Build.THIGH, 0.034 * in), 0.044),
                        new Ball(thigh.point(0.030, -0.50 * Build.THIGH, 0.030 * in), 0.038)),
                thigh.direction(0.8, 0, in).unit().times(AROUND));
    }

    private static Feel thigh(Skeleton person, Half half, double forward) {
        Joint thigh = person.leg(half).upper();
        return new Feel(
                Part.thigh(half),
                List.of(
                        new Ball(thigh.point(forward, -0.25 * Build.THIGH, 0), 0.048),
                        new Ball(thigh.point(forward * 0.8, -0.70 * Build.THIGH, 0), 0.036)),
                Vec.ZERO);
    }
}
