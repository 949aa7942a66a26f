package nutation.figure.pose;

import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonRefused;
import nutation.figure.space.Vec;
import org.jspecify.annotations.Nullable;

/// Reads poses as changes of another pose. Whole numbers: degrees, millimetres, per cent.
///
/// | member | value |
/// |---|---|
/// | `lie` | `upright`, `supine`, `prone`, `side` |
/// | `rests` | `{part, at: [x, y, z]}`: what rests where |
/// | `pelvis` | `[tilt, lean, turn]` |
/// | `low-back`, `chest`, `neck` | `[flex, side, turn]` |
/// | `left-leg`, `right-leg`, `legs` | `{hip: [flex, abduct, rotate], knee, ankle}`, `{sole: [x, y, out], toes, open,
/// heel, roll}`, `{heel-at: [x, y, out], open, ankle}` on a wall ahead, `{heels: together, open, ankle}`, or
/// `{crossed, past, open, ankle}`: the ankle so many per cent along the other thigh |
/// | `left-arm`, `right-arm`, `arms` | `{shoulder: [flex, abduct, rotate], elbow, hand: [pronate, wrist, curl]}`,
/// `{palm: [x, y, out], fingers, wall, elbow-to, curl}` or `{holds, along, around, fingers, curl, elbow-to, near}`:
/// `near`, in millimetres, where the palm is not there yet |
public final class PoseReader {
    private static final double MILLIMETRES = 0.001;
    private static final double PER_CENT = 0.01;
    private static final Vec ELBOW = new Vec(-0.4, -0.3, 0.8);

    private PoseReader() {}

    /// Standing, arms down: what every pose begins from.
    public static final Pose STANDING = new Pose(
            Lie.UPRIGHT,
            0,
            0,
            0,
            new Anchor(Support.RIGHT_FOOT, Vec.ZERO),
            Bend.NONE,
            Bend.NONE,
            Bend.NONE,
            new LegPose.Bent(0, 3, 0, 2, 0),
            new LegPose.Bent(0, 3, 0, 2, 0),
            new ArmPose.Swung(0, 9, 0, 8, 0, 0, 25),
            new ArmPose.Swung(0, 9, 0, 8, 0, 0, 25));

    /// A pose that differs from `from` in what the object says.
    ///
    /// @param path where it stands, for refusals
    public static Pose read(Json json, String path, Pose from) throws JsonRefused {
        Fields fields = Fields.of(json, path);
        double[] pelvis = degrees(fields, "pelvis", new double[] {from.tilt(), from.lean(), from.turn()});
        Json bothLegs = fields.optional("legs");
        Json bothArms = fields.optional("arms");
        Pose pose = new Pose(
                lie(fields, from.lie()),
                pelvis[0],
                pelvis[1],
                pelvis[2],
                anchor(fields, from.anchor()),
                bend(fields, "low-back", from.loin()),
                bend(fields, "chest", from.chest()),
                bend(fields, "neck", from.neck()),
                leg(fields, "left-leg", leg(bothLegs, fields.path("legs"), from.leftLeg())),
                leg(fields, "right-leg", leg(bothLegs, fields.path("legs"), from.rightLeg())),
                arm(fields, "left-arm", arm(bothArms, fields.path("arms"), from.leftArm())),
                arm(fields, "right-arm", arm(bothArms, fields.path("arms"), from.rightArm())));
        fields.end();
        return pose;
    }

    private static Lie lie(Fields fields, Lie from) throws JsonRefused {
        if (fields.optional("lie") == null) {
            return from;
        }
        String code = fields.text("lie");
        for (Lie each : Lie.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new JsonRefused("unknown", fields.path("lie"), code, "upright, supine, prone or side");
    }

    private static Anchor anchor(Fields fields, Anchor from) throws JsonRefused {
        Json json = fields.optional("rests");
        if (json == null) {
            return from;
        }
        Fields on = Fields.of(json, fields.path("rests"));
        Support support = from.on();
        if (on.optional("part") != null) {
            support = support(on);
        }
        Vec at = metres(on, "at", from.at());
        on.end();
        return new Anchor(support, at);
    }

    private static Support support(Fields on) throws JsonRefused {
        String code = on.text("part");
        for (Support each : Support.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new JsonRefused(
                "unknown",
                on.path("part"),
                code,
                "pelvis, hips, shoulders, left-knee, right-knee, left-foot or right-foot");
    }

    private static Bend bend(Fields fields, String name, Bend from) throws JsonRefused {
        double[] values = degrees(fields, name, new double[] {from.flex(), from.side(), from.turn()});
        return new Bend(values[0], values[1], values[2]);
    }

    private static LegPose leg(Fields fields, String name, LegPose from) throws JsonRefused {
        return leg(fields.optional(name), fields.path(name), from);
    }

    private static LegPose leg(@Nullable Json json, String path, LegPose from) throws JsonRefused {
        if (json == null) {
            return from;
        }
        Fields fields = Fields.of(json, path);
        LegPose leg;
        if (fields.optional("crossed") != null) {
            leg = crossed(fields, from instanceof LegPose.Crossed c ? c : new LegPose.Crossed(0.9, 0, 60, 0));
        } else if (fields.optional("sole") != null) {
            leg = planted(fields, from instanceof LegPose.Planted p ? p : new LegPose.Planted(Vec.ZERO, 0, 0, 0, 0));
        } else if (fields.optional("heel-at") != null) {
            leg = leaning(fields, from instanceof LegPose.Leaning l ? l : new LegPose.Leaning(Vec.ZERO, 0, 0));
        } else if (fields.optional("heels") != null) {
            leg = meeting(fields, from instanceof LegPose.Meeting m ? m : new LegPose.Meeting(0, 0));
        } else if (fields.optional("hip") != null) {
            leg = bent(fields, from instanceof LegPose.Bent b ? b : new LegPose.Bent(0, 0, 0, 0, 0));
        } else {
            leg = switch (from) {
                case LegPose.Bent bent -> bent(fields, bent);
                case LegPose.Planted planted -> planted(fields, planted);
                case LegPose.Leaning leaning -> leaning(fields, leaning);
                case LegPose.Meeting meeting -> meeting(fields, meeting);
                case LegPose.Crossed crossed -> crossed(fields, crossed);
                case LegPose.Between between -> between;
            };
        }
        fields.end();
        return leg;
    }

    private static LegPose leaning(Fields fields, LegPose.Leaning from) throws JsonRefused {
        return new LegPose.Leaning(
                metres(fields, "heel-at", from.heel()),
                number(fields, "open", from.open()),
                number(fields, "ankle", from.ankle()));
    }

    private static LegPose meeting(Fields fields, LegPose.Meeting from) throws JsonRefused {
        if (fields.optional("heels") != null && !fields.text("heels").equals("together")) {
            throw new JsonRefused("unknown", fields.path("heels"), fields.text("heels"), "together");
        }
        return new LegPose.Meeting(number(fields, "open", from.open()), number(fields, "ankle", from.ankle()));
    }

    private static LegPose planted(Fields fields, LegPose.Planted from) throws JsonRefused {
        return new LegPose.Planted(
                metres(fields, "sole", from.sole()),
                number(fields, "toes", from.toes()),
                number(fields, "open", from.open()),
                number(fields, "heel", from.pitch()),
                number(fields, "roll", from.roll()));
    }

    private static LegPose crossed(Fields fields, LegPose.Crossed from) throws JsonRefused {
        return new LegPose.Crossed(
                share(fields, "crossed", from.along()),
                fields.optional("past") == null ? from.past() : fields.number("past") * MILLIMETRES,
                number(fields, "open", from.open()),
                number(fields, "ankle", from.ankle()));
    }

    private static LegPose bent(Fields fields, LegPose.Bent from) throws JsonRefused {
        double[] hip = degrees(fields, "hip", new double[] {from.flex(), from.abduct(), from.rotate()});
        return new LegPose.Bent(
                hip[0], hip[1], hip[2], number(fields, "knee", from.knee()), number(fields, "ankle", from.ankle()));
    }

    private static ArmPose arm(Fields fields, String name, ArmPose from) throws JsonRefused {
        return arm(fields.optional(name), fields.path(name), from);
    }

    private static ArmPose arm(@Nullable Json json, String path, ArmPose from) throws JsonRefused {
        if (json == null) {
            return from;
        }
        Fields fields = Fields.of(json, path);
        ArmPose arm;
        if (fields.optional("holds") != null) {
            arm = holding(fields, fields.text("holds"));
        } else if (fields.optional("palm") != null) {
            arm = resting(fields);
        } else if (fields.optional("shoulder") != null) {
            arm = swung(fields, from instanceof ArmPose.Swung s ? s : new ArmPose.Swung(0, 0, 0, 0, 0, 0, 25));
        } else {
            arm = switch (from) {
                case ArmPose.Swung swung -> swung(fields, swung);
                case ArmPose.Holding holding -> again(fields, holding);
                case ArmPose.Resting resting -> resting;
                case ArmPose.Between between -> between;
            };
        }
        fields.end();
        return arm;
    }

    private static ArmPose swung(Fields fields, ArmPose.Swung from) throws JsonRefused {
        double[] shoulder = degrees(fields, "shoulder", new double[] {from.flex(), from.abduct(), from.rotate()});
        double[] hand = degrees(fields, "hand", new double[] {from.pronate(), from.wrist(), from.curl()});
        double elbow = number(fields, "elbow", from.elbow());
        return new ArmPose.Swung(shoulder[0], shoulder[1], shoulder[2], elbow, hand[0], hand[1], hand[2]);
    }

    private static ArmPose resting(Fields fields) throws JsonRefused {
        return new ArmPose.Resting(
                metres(fields, "palm", Vec.ZERO),
                number(fields, "fingers", 0),
                fields.optional("wall") != null && fields.flag("wall"),
                elbow(fields, ELBOW),
                number(fields, "curl", 0));
    }

    private static ArmPose holding(Fields fields, String code) throws JsonRefused {
        for (Place place : Place.values()) {
            if (place.code().equals(code)) {
                return again(fields, new ArmPose.Holding(place, 0.5, 180, 90, ELBOW, 45, 0));
            }
        }
        throw new JsonRefused("unknown", fields.path("holds"), code, "left- or right- and thigh, shank or hip");
    }

    private static ArmPose again(Fields fields, ArmPose.Holding from) throws JsonRefused {
        return new ArmPose.Holding(
                from.place(),
                share(fields, "along", from.along()),
                number(fields, "around", from.around()),
                number(fields, "fingers", from.fingers()),
                elbow(fields, from.elbow()),
                number(fields, "curl", from.curl()),
                fields.optional("near") == null ? from.near() : fields.number("near") * MILLIMETRES);
    }

    private static Vec elbow(Fields fields, Vec from) throws JsonRefused {
        double[] to = degrees(fields, "elbow-to", new double[] {from.x(), from.y(), from.z()});
        return new Vec(to[0], to[1], to[2]);
    }

    private static double share(Fields fields, String name, double from) throws JsonRefused {
        return fields.optional(name) == null ? from : fields.number(name) * PER_CENT;
    }

    private static double number(Fields fields, String name, double from) throws JsonRefused {
        return fields.optional(name) == null ? from : fields.number(name);
    }

    private static Vec metres(Fields fields, String name, Vec from) throws JsonRefused {
        if (fields.optional(name) == null) {
            return from;
        }
        double[] at = degrees(fields, name, new double[3]);
        return new Vec(at[0], at[1], at[2]).times(MILLIMETRES);
    }

    private static double[] degrees(Fields fields, String name, double[] from) throws JsonRefused {
        if (fields.optional(name) == null) {
            return from;
        }
        List<Integer> numbers = fields.list(name, (item, where) -> {
            if (item instanceof JsonNumber number) {
                return number.value();
            }
            throw new JsonRefused("wrong-kind", where, item.text(), "a whole number");
        });
        if (numbers.size() != from.length) {
            throw new JsonRefused(
                    "wrong-length", fields.path(name), fields.required(name).text(), from.length + " whole numbers");
        }
        double[] values = new double[from.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i);
        }
        return values;
    }
}
