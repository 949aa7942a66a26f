package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.figure.body.Half;
import nutation.figure.body.Skeleton;

/// The angles that an article states (`angles` in motion.yaml) are those of the key picture.
final class Stated {
    private static final double NEAR = 5;

    private Stated() {}

    static List<Fault> in(Form form) {
        List<Fault> faults = new ArrayList<>();
        if (form.written().get("angles") instanceof JsonObject angles) {
            Frame key = Frame.of(form, form.motion().key(), 0);
            for (JsonObject.Member each : angles.members()) {
                if (each.value() instanceof JsonNumber stated) {
                    double is = measured(key.person(), each.name());
                    if (Math.abs(is - stated.value()) > NEAR) {
                        faults.add(Fault.degrees(key, each.name() + ", stated as " + stated.value() + ", is", is));
                    }
                }
            }
        }
        return faults;
    }

    private static double measured(Skeleton person, String name) {
        return switch (name) {
            case "left-line" -> Angle.line(person, Half.LEFT);
            case "right-line" -> Angle.line(person, Half.RIGHT);
            case "left-hip" -> Angle.LEFT_HIP_FLEX.of(person);
            case "right-hip" -> Angle.RIGHT_HIP_FLEX.of(person);
            default ->
                Angle.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')).of(person);
        };
    }
}
