package nutation.figure.motion;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.figure.body.Half;
import nutation.figure.pose.Pose;
import nutation.figure.pose.PoseReader;
import nutation.figure.space.Vec;
import org.jspecify.annotations.Nullable;

/// Reads motions. A member of `forms`, named for a use or a variant, changes what the exercise says.
///
/// | member | value |
/// |---|---|
/// | `posture` | the shared pose from which the start differs |
/// | `start` | a pose, as a change of the posture |
/// | `lifting` | poses up to where the repetitions begin, each a change of the one before |
/// | `ready` | true where that is done while one gets ready, not in a time of its own |
/// | `moving` | poses from there to the hold, each a change of the one before |
/// | `end` | where the way back ends, as a change of the start |
/// | `circle` | `{leg: left or right, degrees}` |
/// | `loop` | `{poses, mirrored, period, travel}`: poses as changes of the start; whether their mirror images follow;
/// milliseconds and millimetres of a round |
/// | `works` | `left` or `right` |
/// | `turns` | true where the sides take turns |
/// | `together` | true where both legs move, whichever the side |
/// | `view` | `[around, above]` in degrees |
/// | `things` | `{kind, at: [x, y, z], size: [x, y, z]}` in millimetres |
/// | `feel`, `arrows` | codes of regions and of points |
/// | `then` | the points whose ways the second still shows, where they are others than the first one's |
/// | `down`, `angles` | what the words say of the picture, for the checks that hold it to them: what stays down, and
/// degrees at the key moment |
/// | `larger` | how many times as long as the true way an arrow is; 1 where it is not said |
/// | `push` | effort that moves nothing: a point's code to `out`, `in`, `down` or `up` |
final class MotionReader {
    private static final double MILLIMETRES = 0.001;

    private final JsonObject postures;

    MotionReader(JsonObject postures) {
        this.postures = postures;
    }

    /// The motion of a use in a variant.
    Motion read(JsonObject exercise, String path, String use, String variant) throws JsonRefused {
        return motion(Fields.of(written(exercise, use, variant), path));
    }

    /// What is written for a use in a variant.
    static JsonObject written(JsonObject exercise, String use, String variant) {
        JsonObject merged = exercise;
        Json forms = exercise.get("forms");
        if (forms != null) {
            for (String name : List.of(use, variant)) {
                if (forms instanceof JsonObject named && named.get(name) instanceof JsonObject form) {
                    merged = merged(merged, form);
                }
            }
        }
        return merged;
    }

    private static JsonObject merged(JsonObject base, JsonObject change) {
        JsonObject.Builder merged = JsonObject.build();
        for (JsonObject.Member each : base.members()) {
            Json changed = change.get(each.name());
            merged.with(each.name(), changed == null ? each.value() : changed);
        }
        for (JsonObject.Member each : change.members()) {
            if (base.get(each.name()) == null) {
                merged.with(each.name(), each.value());
            }
        }
        return merged.done();
    }

    private Motion motion(Fields fields) throws JsonRefused {
        fields.optional("forms");
        fields.optional("down");
        fields.optional("angles");
        Pose start = posture(fields.text("posture"), fields.path("posture"));
        Json change = fields.optional("start");
        start = change == null ? start : PoseReader.read(change, fields.path("start"), start);
        Path lifting = path(fields, "lifting", start);
        Path moving = path(fields, "moving", lifting.last());
        Json end = fields.optional("end");
        Motion motion = new Motion(
                lifting,
                fields.optional("ready") != null && fields.flag("ready"),
                moving,
                end == null ? null : PoseReader.read(end, fields.path("end"), start),
                circle(fields),
                loop(fields, start),
                half(fields, "works"),
                fields.optional("turns") != null && fields.flag("turns"),
                fields.optional("together") != null && fields.flag("together"),
                view(fields),
                fields.optional("things") == null ? List.of() : fields.list("things", MotionReader::thing),
                regions(fields),
                tracked(fields, "arrows"),
                tracked(fields, "then"),
                fields.optional("larger") == null ? 1 : fields.number("larger"),
                pushes(fields));
        fields.end();
        return motion;
    }

    private Pose posture(String name, String path) throws JsonRefused {
        Json json = postures.get(name);
        if (json == null) {
            throw new JsonRefused("unknown", path, name, "a posture of postures.yaml");
        }
        return PoseReader.read(json, "postures." + name, PoseReader.STANDING);
    }

    private static Path path(Fields fields, String name, Pose from) throws JsonRefused {
        List<Pose> poses = new ArrayList<>();
        poses.add(from);
        if (fields.optional(name) != null) {
            fields.list(name, (item, where) -> {
                poses.add(PoseReader.read(item, where, poses.getLast()));
                return item;
            });
        }
        return new Path(poses);
    }

    private static Loop loop(Fields fields, Pose start) throws JsonRefused {
        Json json = fields.optional("loop");
        if (json == null) {
            return Loop.NONE;
        }
        Fields own = Fields.of(json, fields.path("loop"));
        List<Pose> poses = own.list("poses", (item, where) -> PoseReader.read(item, where, start));
        boolean mirrored = own.optional("mirrored") != null && own.flag("mirrored");
        double travel = own.optional("travel") == null ? 0 : own.number("travel") * MILLIMETRES;
        Loop loop = new Loop(mirrored ? Loop.bothWays(poses) : poses, own.number("period") * MILLIMETRES, travel);
        own.end();
        return loop;
    }

    private static @Nullable Circle circle(Fields fields) throws JsonRefused {
        Json json = fields.optional("circle");
        if (json == null) {
            return null;
        }
        Fields own = Fields.of(json, fields.path("circle"));
        Half leg = half(own, "leg");
        Circle circle = new Circle(leg == null ? Half.RIGHT : leg, own.number("degrees"));
        own.end();
        return circle;
    }

    private static @Nullable Half half(Fields fields, String name) throws JsonRefused {
        if (fields.optional(name) == null) {
            return null;
        }
        return switch (fields.text(name)) {
            case "left" -> Half.LEFT;
            case "right" -> Half.RIGHT;
            default -> throw new JsonRefused("unknown", fields.path(name), fields.text(name), "left or right");
        };
    }

    private static View view(Fields fields) throws JsonRefused {
        List<Integer> view = numbers(fields, "view");
        return new View(view.get(0), view.get(1));
    }

    private static Thing thing(Json json, String path) throws JsonRefused {
        Fields fields = Fields.of(json, path);
        String code = fields.text("kind");
        for (Thing.Kind kind : Thing.Kind.values()) {
            if (kind.code().equals(code)) {
                Thing thing = new Thing(kind, metres(fields, "at"), metres(fields, "size"));
                fields.end();
                return thing;
            }
        }
        throw new JsonRefused("unknown", fields.path("kind"), code, "a kind of thing");
    }

    private static Vec metres(Fields fields, String name) throws JsonRefused {
        if (fields.optional(name) == null) {
            return Vec.ZERO;
        }
        List<Integer> at = numbers(fields, name);
        return new Vec(at.get(0), at.get(1), at.get(2)).times(MILLIMETRES);
    }

    private static List<Integer> numbers(Fields fields, String name) throws JsonRefused {
        return fields.list(name, (item, where) -> {
            if (item instanceof JsonNumber number) {
                return number.value();
            }
            throw new JsonRefused("wrong-kind", where, item.text(), "a whole number");
        });
    }

    private static List<Region> regions(Fields fields) throws JsonRefused {
        List<Region> regions = new ArrayList<>();
        if (fields.optional("feel") != null) {
            for (String code : fields.texts("feel")) {
                Region found = null;
                for (Region each : Region.values()) {
                    found = each.code().equals(code) ? each : found;
                }
                if (found == null) {
                    throw new JsonRefused("unknown", fields.path("feel"), code, "a region");
                }
                regions.add(found);
            }
        }
        return List.copyOf(regions);
    }

    private static List<Push> pushes(Fields fields) throws JsonRefused {
        List<Push> pushes = new ArrayList<>();
        Json json = fields.optional("push");
        if (json != null) {
            Fields own = Fields.of(json, fields.path("push"));
            for (Tracked point : Tracked.values()) {
                if (own.optional(point.code()) != null) {
                    pushes.add(new Push(point, way(own, point.code())));
                }
            }
            own.end();
        }
        return List.copyOf(pushes);
    }

    private static Push.Way way(Fields fields, String name) throws JsonRefused {
        String code = fields.text(name);
        for (Push.Way each : Push.Way.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new JsonRefused("unknown", fields.path(name), code, "out, in, down or up");
    }

    private static List<Tracked> tracked(Fields fields, String name) throws JsonRefused {
        List<Tracked> tracked = new ArrayList<>();
        if (fields.optional(name) != null) {
            for (String code : fields.texts(name)) {
                Tracked found = null;
                for (Tracked each : Tracked.values()) {
                    found = each.code().equals(code) ? each : found;
                }
                if (found == null) {
                    throw new JsonRefused("unknown", fields.path(name), code, "a point");
                }
                tracked.add(found);
            }
        }
        return List.copyOf(tracked);
    }
}
