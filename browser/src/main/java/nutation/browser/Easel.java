package nutation.browser;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;
import nutation.engine.session.Segment;
import nutation.figure.body.Half;
import nutation.figure.draw.Drawing;
import nutation.figure.draw.Numbers;
import nutation.figure.draw.Paint;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;
import nutation.figure.motion.Course;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motion;
import nutation.figure.motion.Motions;
import org.jspecify.annotations.Nullable;

/// What the figure's door stands for: the motions, and the drawings that were asked for. Also what the JVM draws in
/// tests.
final class Easel {
    private static final Segment.Phase[] PHASES = Segment.Phase.values();
    private static final Paint[] PAINTS = Paint.values();

    /// Numbers of a rich picture.
    private static final int ROOM = 16_384;

    private final List<Shown> shown = new ArrayList<>();
    private @Nullable Motions motions;
    private double[] numbers = new double[ROOM];

    /// A drawing that was asked for.
    private record Shown(String name, Motion motion, Drawing drawing) {}

    /// See [Figure#open].
    String open(String json) {
        try {
            Motions read = Motions.read(json);
            motions = read;
            shown.clear();
            List<String> phases = new ArrayList<>();
            for (Segment.Phase each : PHASES) {
                phases.add(each.code());
            }
            return JsonObject.build()
                    .with("exercises", read.exercises())
                    .with("phases", phases)
                    .done()
                    .text();
        } catch (JsonRefused e) {
            return Refusals.text(e);
        }
    }

    /// See [Figure#drawing].
    String drawing(String exercise, String use, String variant, String side, int turned) {
        String name = String.join("/", exercise, use, variant, side) + "/" + turned;
        try {
            int number = known(name);
            return told(number < 0 ? added(name, motion(exercise, use, variant), half(side), turned) : number);
        } catch (JsonRefused e) {
            return Refusals.text(e);
        }
    }

    /// The number of a drawing, or -1.
    private int known(String name) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Motion motion(String exercise, String use, String variant) throws JsonRefused {
        Motions open = motions;
        if (open == null) {
            throw new JsonRefused("no-motions", "", "", "open the motions first");
        }
        return open.motion(exercise, use, variant);
    }

    private static @Nullable Half half(String side) throws JsonRefused {
        return switch (side) {
            case "left" -> Half.LEFT;
            case "right" -> Half.RIGHT;
            case "both" -> null;
            default -> throw new JsonRefused("unknown", "side", side, "left, right or both");
        };
    }

    private int added(String name, Motion motion, @Nullable Half side, int turned) {
        shown.add(new Shown(name, motion, Drawing.of(motion, side, turned)));
        return shown.size() - 1;
    }

    private String told(int number) {
        Motion motion = shown.get(number).motion();
        return JsonObject.build()
                .with("drawing", number)
                .with("stills", motion.stills().size())
                .with("held", held(motion.stills()))
                .with("course", JsonArray.of(Course.of(motion).stretches(), Easel::stretch))
                .done()
                .text();
    }

    /// The still of the hold; the one in the middle where nothing is held.
    private static int held(List<Moment> stills) {
        for (int i = 0; i < stills.size(); i++) {
            if (stills.get(i).phase() == Segment.Phase.HOLD) {
                return i;
            }
        }
        return 1;
    }

    private static JsonObject stretch(Course.Stretch stretch) {
        return JsonObject.build()
                .with("phase", stretch.phase().code())
                .with("ms", stretch.milliseconds())
                .done();
    }

    /// See [Figure#draw]. 0 where there is no such drawing or phase.
    int draw(int drawing, int phase, double share, int repetition, double seconds) {
        if (drawing < 0 || drawing >= shown.size() || phase < 0 || phase >= PHASES.length) {
            return 0;
        }
        Moment moment = new Moment(PHASES[phase], share, repetition, seconds);
        return put(shown.get(drawing).drawing().at(moment));
    }

    /// See [Figure#still]. 0 where there is no such drawing or still.
    int still(int drawing, int still, boolean arrows) {
        if (drawing < 0 || drawing >= shown.size()) {
            return 0;
        }
        Shown one = shown.get(drawing);
        if (still < 0 || still >= one.motion().stills().size()) {
            return 0;
        }
        return put(
                arrows
                        ? one.drawing().still(still)
                        : one.drawing().at(one.motion().stills().get(still)));
    }

    private int put(Picture picture) {
        int count = Numbers.write(picture, numbers);
        if (count > numbers.length) {
            numbers = new double[2 * count];
            Numbers.write(picture, numbers);
        }
        return count;
    }

    /// See [Figure#numbers].
    double[] numbers() {
        return numbers;
    }

    /// See [Figure#tones].
    String tones(String theme) {
        for (Palette palette : Palette.values()) {
            if (palette.code().equals(theme)) {
                return JsonArray.of(
                                List.of(PAINTS),
                                paint -> new JsonText(palette.tone(paint).css()))
                        .text();
            }
        }
        return Refusals.text(new JsonRefused("unknown", "theme", theme, "light, dark or print"));
    }
}
