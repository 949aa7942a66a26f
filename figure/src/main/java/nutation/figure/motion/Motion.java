package nutation.figure.motion;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.session.Segment;
import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;
import nutation.figure.pose.Pose;
import nutation.figure.space.Vec;
import org.jspecify.annotations.Nullable;

/// How an exercise moves.
///
/// @param lifting from the start to where the repetitions begin; only the start where they begin there
/// @param ready whether that happens while one gets ready, and is undone at the end
/// @param moving from there to the hold
/// @param end where the way back ends, if not where it began: the other end of a movement to and fro
/// @param circle what goes round instead of in and out
/// @param loop a movement without end, such as a walk; else empty
/// @param working the half that works in the data; the other one is its mirror image
/// @param turns whether the halves take turns, so that the person stays and the other limb moves
/// @param together whether both legs move, whichever the side
/// @param arrows what moves from the first still to where they lead
/// @param then what moves from the second still to the third, where that is not the same
/// @param larger how many times as long as the true way an arrow is, so that a small move shows
/// @param pushes where there is effort that moves nothing
public record Motion(
        Path lifting,
        boolean ready,
        Path moving,
        @Nullable Pose end,
        @Nullable Circle circle,
        Loop loop,
        @Nullable Half working,
        boolean turns,
        boolean together,
        View view,
        List<Thing> things,
        List<Region> feel,
        List<Tracked> arrows,
        List<Tracked> then,
        double larger,
        List<Push> pushes) {

    /// Seconds of a quiet breath.
    private static final double BREATH = 4.5;

    /// Seconds in which one settles after the last repetition.
    private static final double SETTLE = 1.5;

    /// How many times as wide as the true circle an arrow is, so that it goes round the knee and not across
    /// it.
    private static final double ROUND = 1.9;

    /// A share of the time, at which an arrow around a circle ends short of where it began.
    private static final double MOST_OF_A_ROUND = 0.8;

    /// The person at a moment.
    public Skeleton at(Moment moment) {
        return pose(moment).skeleton().breathing((1 - Math.cos(2 * Math.PI * breaths(moment))) / 2);
    }

    /// Breaths since the moment's segment began. A segment has whole ones, so that the chest does not jump
    /// where the next one begins.
    private double breaths(Moment moment) {
        if (!loop.isEmpty() || moment.share() == 0) {
            return moment.seconds() / BREATH;
        }
        double length = moment.seconds() / moment.share();
        return Math.floor(length / BREATH + 0.5) * moment.share();
    }

    /// The halves whose legs wear the colour of what works.
    public List<Half> coloured() {
        if (together) {
            return List.of(Half.LEFT, Half.RIGHT);
        }
        return working == null ? List.of() : List.of(working);
    }

    /// How far the person has gone, in metres. The picture goes along.
    public double travelled(Moment moment) {
        return moment.phase() == Segment.Phase.START || moment.phase() == Segment.Phase.END
                ? 0
                : loop.travelled(moment.seconds());
    }

    /// The poses that say most: start, the key moment, and the end where there is one of its own.
    public List<Moment> stills() {
        Moment start = new Moment(Segment.Phase.START, 0, 0, 0);
        if (!loop.isEmpty()) {
            return List.of(start, looped(0), looped(0.5));
        }
        Moment held = new Moment(Segment.Phase.HOLD, 0, 1, 0);
        if (circle != null) {
            return List.of(start, new Moment(Segment.Phase.IN, 0, 1, 0), new Moment(Segment.Phase.IN, 0.5, 1, 0));
        }
        if (end != null) {
            return List.of(start, held, new Moment(Segment.Phase.END, 1, 1, 0));
        }
        Moment between = lifting.poses().size() > 1
                ? new Moment(Segment.Phase.LIFT, 1, 0, 0)
                : new Moment(Segment.Phase.IN, 0.5, 1, 0);
        return List.of(start, between, held);
    }

    /// The moment at which the exercise is what it is for: held, at the first end, or at a circle's
    /// beginning.
    public Moment key() {
        List<Moment> stills = stills();
        return circle != null || end != null ? stills.get(1) : stills.getLast();
    }

    /// What the arrows on a still follow.
    public List<Tracked> arrows(int still) {
        return still == 0 || then.isEmpty() ? arrows : then;
    }

    /// Where the arrows on a still lead: to the next one where each has a move of its own, else from the
    /// first to the last. How one gets to what goes round has none.
    public @Nullable Moment next(int still) {
        List<Moment> stills = stills();
        if (still == stills.size() - 1) {
            return null;
        }
        if (circle != null && still > 0) {
            return new Moment(Segment.Phase.IN, MOST_OF_A_ROUND, 1, 0);
        }
        if (!loop.isEmpty()) {
            return stills.get(still + 1);
        }
        boolean each = !then.isEmpty()
                || circle != null
                || end != null
                || lifting.poses().size() > 1;
        return each ? stills.get(still + 1) : still == 0 ? stills.getLast() : null;
    }

    /// Where an arrow is on the way of a point from one still to a later one; round, where it goes round.
    public Vec way(Moment from, Moment to, double share, Tracked point) {
        if (circle != null && from.phase() == Segment.Phase.IN && to.phase() == Segment.Phase.IN) {
            double at = from.share() + (to.share() - from.share()) * share;
            Vec middle = around(circle, 0, point).toward(around(circle, 0.5, point), 0.5);
            return middle.toward(around(circle, at, point), ROUND);
        }
        if (!loop.isEmpty() && from.phase() != Segment.Phase.START) {
            Vec middle = point.of(loop.at(0).skeleton())
                    .toward(point.of(loop.at(loop.period() / 2).skeleton()), 0.5);
            return middle.toward(point.of(between(from, to, share).skeleton()), larger);
        }
        Vec begun = point.of(pose(from).skeleton());
        return begun.toward(point.of(between(from, to, share).skeleton()), larger);
    }

    /// Straight from one to the other, or along the loop.
    private Pose between(Moment from, Moment to, double share) {
        return loop.isEmpty() || from.phase() == Segment.Phase.START
                ? pose(from).toward(pose(to), share)
                : loop.at(from.seconds() + (to.seconds() - from.seconds()) * share);
    }

    private Vec around(Circle circle, double share, Tracked point) {
        return point.of(circle.at(lifting.last(), share, false).skeleton());
    }

    /// All poses that a picture of it must have room for.
    public List<Skeleton> extremes() {
        List<Pose> poses = new ArrayList<>(lifting.poses());
        poses.addAll(moving.poses());
        poses.addAll(loop.poses());
        if (end != null) {
            poses.add(end);
        }
        List<Skeleton> extremes = new ArrayList<>();
        poses.forEach(pose -> extremes.add(pose.skeleton()));
        if (circle != null) {
            for (int i = 0; i < 4; i++) {
                extremes.add(circle.at(lifting.last(), i / 4.0, false).skeleton());
            }
        }
        return extremes;
    }

    private Moment looped(double share) {
        return new Moment(Segment.Phase.IN, share, 1, share * loop.period());
    }

    /// The pose at a moment.
    public Pose pose(Moment moment) {
        if (!loop.isEmpty()) {
            return loop(moment);
        }
        double share = moment.share();
        return switch (moment.phase()) {
            case START -> ready ? lifting.at(share) : lifting.first();
            case LIFT -> lifting.at(share);
            case IN ->
                circle != null
                        ? circle.at(lifting.last(), share, false)
                        : in(moment).at(share);
            case HOLD -> moving.last();
            case OUT -> circle != null ? circle.at(lifting.last(), share, true) : out().at(share);
            case LOWER -> lifting.back().at(share);
            case REST -> settle(lifting.last(), moment);
            case END -> end != null ? end : ready ? lifting.back().at(share) : lifting.first();
        };
    }

    /// After a movement to and fro the first way is from the start, every other one from the far end.
    private Path in(Moment moment) {
        return end == null || moment.repetition() <= 1 ? moving : new Path(List.of(end, moving.last()));
    }

    private Path out() {
        return end == null ? moving.back() : new Path(List.of(moving.last(), end));
    }

    private Pose settle(Pose to, Moment moment) {
        return end == null ? to : new Path(List.of(end, to)).at(moment.seconds() / SETTLE);
    }

    private Pose loop(Moment moment) {
        if (moment.phase() == Segment.Phase.START || moment.phase() == Segment.Phase.END) {
            return lifting.first();
        }
        return loop.at(moment.seconds());
    }
}
