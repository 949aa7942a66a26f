package nutation.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.json.JsonRefused;
import nutation.engine.session.Segment.Phase;
import nutation.figure.draw.Drawing;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;
import nutation.figure.draw.Svg;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One picture of the figure, as shapes and as SVG, one step of a movement after the other.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FigureBenchmark {
    private static final int STEPS = 60;

    /// A usual one, and the one with the most around the person.
    @Param({"single-knee-to-chest", "stationary-cycling"})
    public String exercise = "";

    private Drawing drawing = drawing("bridge");
    private int step;

    private static Motions motions() {
        try {
            return Motions.read(Compiled.text("motion.json"));
        } catch (JsonRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private static Drawing drawing(String exercise) {
        Exercise found = Compiled.catalogue().exercise(exercise);
        if (found == null) {
            throw new IllegalStateException(exercise);
        }
        Use use = found.uses().getFirst();
        try {
            return Drawing.of(
                    motions().motion(exercise, use.id(), use.variants().getFirst()), null, 0);
        } catch (JsonRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many bytes an exercise takes.
    @Setup
    public void draw() {
        drawing = drawing(exercise);
        String all = Compiled.text("motion.json");
        int count = motions().exercises().size();
        System.out.println("# motions of " + count + " exercises: " + bytes(all) + " bytes as JSON, "
                + bytes(all) / count + " an exercise with its share of the postures");
        System.out.println(
                "# " + exercise + ": " + picture().shapes().size() + " shapes, " + bytes(svg()) + " bytes as SVG");
    }

    @Benchmark
    public Picture picture() {
        step = (step + 1) % STEPS;
        double share = (double) step / STEPS;
        return drawing.at(new Moment(Phase.IN, share, 1, share));
    }

    @Benchmark
    public String svg() {
        return Svg.of(picture(), Palette.LIGHT, exercise);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
