package nutation.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nutation.catalogue.Compiled;
import nutation.cli.picture.Exhibit;
import nutation.cli.picture.Raster;
import nutation.cli.picture.Sheet;
import nutation.cli.picture.When;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.figure.body.Half;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;
import nutation.figure.draw.Svg;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motions;
import nutation.server.store.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws the person who shows an exercise.
@Command(
        name = "figure",
        description = {
            "Draw an exercise: start, on the way and held side by side, or one moment.",
            "Without --out the picture goes to standard output as SVG."
        },
        footer = {"", "Example:", "  nutation figure single-knee-to-chest --side left --at held --out knee.png"},
        mixinStandardHelpOptions = true)
final class FigureCommand implements Callable<Integer> {
    /// Dots across one picture.
    private static final int DOTS = 1000;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "An exercise, such as bridge.")
    @Nullable
    String id;

    @Option(names = "--use", description = "One of its uses; the first where it is not said.")
    @Nullable
    String use;

    @Option(names = "--variant", description = "One of the use's variants; the first where it is not said.")
    @Nullable
    String variant;

    @Option(names = "--side", description = "The side that works: left or right.")
    @Nullable
    String side;

    @Option(names = "--at", paramLabel = "MOMENT", description = "One picture: start, held, end, or seconds.")
    @Nullable
    String at;

    @Option(names = "--turn", paramLabel = "DEGREES", description = "Look from further to the right.")
    int turn;

    @Option(names = "--theme", defaultValue = "light", description = "light, dark or print.")
    String theme = "light";

    @Option(
            names = "--out",
            paramLabel = "FILE|-",
            description = "A file that ends in .svg or .png; \"-\" is standard output.")
    @Nullable
    Path out;

    @Option(names = "--sheet", paramLabel = "DIR", description = "Instead: a sheet of every exercise into a folder.")
    @Nullable
    Path sheet;

    @Mixin
    final Written written = new Written();

    @Mixin
    final Output output = new Output();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, JsonRefused {
        // No window is opened, on no system.
        System.setProperty("java.awt.headless", "true");
        Motions motions = Motions.read(Compiled.text("motion.json"));
        if (sheet == null) {
            picture(motions);
        } else {
            sheets(motions, sheet);
        }
        return ExitCode.DONE;
    }

    private void picture(Motions motions) throws Blocked, JsonRefused {
        Exhibit exhibit = exhibit(motions);
        String name = name(exhibit.use().exercise());
        List<Picture> pictures = at == null ? exhibit.stills(turn) : List.of(exhibit.at(moment(at, exhibit), turn));
        String svg = at == null ? Svg.row(pictures, palette(), name) : Svg.of(pictures.getFirst(), palette(), name);
        boolean standard = out != null && output.isStandard(out);
        if (standard || out == null && !output.json) {
            output.print(svg);
            return;
        }
        if (out != null && out.toString().endsWith(".svg")) {
            written.file(out, svg);
        } else if (out != null && out.toString().endsWith(".png")) {
            written.file(out, png(Raster.row(pictures, palette(), DOTS)));
        } else if (out != null) {
            throw wrong("--out " + out + " has to end in .svg or .png.");
        }
        if (output.json) {
            output.tell(described(exhibit, svg), "");
        }
    }

    /// What is shown, and where: a file, or the picture itself.
    private JsonObject described(Exhibit exhibit, String svg) {
        Half works = exhibit.side();
        return JsonObject.build()
                .with("exercise", exhibit.use().exercise())
                .with("use", exhibit.use().id())
                .with("variant", exhibit.variant())
                .with("side", works == null ? null : works.name().toLowerCase(Locale.ROOT))
                .with("file", out == null ? null : out.toString())
                .with("svg", out == null ? svg : null)
                .done();
    }

    private void sheets(Motions motions, Path folder) throws Blocked, JsonRefused {
        written.folder(folder);
        Progress progress = ProgressLine.of(spec);
        List<Exercise> moving = Compiled.catalogue().exercises().stream()
                .filter(each -> motions.exercises().contains(each.id()))
                .toList();
        int drawn = 0;
        for (Exercise each : moving) {
            progress.at("sheets", drawn++, moving.size());
            written.file(folder.resolve(each.id() + ".png"), png(Sheet.of(each, name(each.id()), motions, palette())));
        }
        JsonObject result = JsonObject.build()
                .with("folder", folder.toString())
                .with("sheets", drawn)
                .done();
        output.tell(result, drawn + " sheets in " + folder);
    }

    private Exhibit exhibit(Motions motions) throws JsonRefused {
        Catalogue catalogue = Compiled.catalogue();
        Exercise exercise = id == null ? null : catalogue.exercise(id);
        if (exercise == null || !motions.exercises().contains(exercise.id())) {
            throw wrong((id == null ? "Which exercise?" : "There is no picture of " + id + ".") + " There are: "
                    + String.join(", ", motions.exercises()) + ".");
        }
        Use found = exercise.uses().stream()
                .filter(each -> use == null || each.id().equals(use))
                .findFirst()
                .orElseThrow(() -> wrong(exercise.id() + " has no use " + use + ". It has: "
                        + exercise.uses().stream().map(Use::id).collect(Collectors.joining(", ")) + "."));
        List<String> variants = found.variants();
        if (variant != null && !variants.contains(variant)) {
            throw wrong(found.ref() + " has no variant " + variant + ". It has: " + String.join(", ", variants) + ".");
        }
        return Exhibit.of(motions, found, variant == null ? variants.getFirst() : variant, half(found));
    }

    private @Nullable Half half(Use found) {
        if (side == null) {
            return null;
        }
        if (Exhibit.sides(found).isEmpty()) {
            throw wrong("In " + found.ref() + " both sides work together: leave --side out.");
        }
        return Arrays.stream(Half.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(side))
                .findFirst()
                .orElseThrow(() -> wrong("--side " + side + " is neither left nor right."));
    }

    private Moment moment(String word, Exhibit exhibit) {
        Moment moment = When.of(word, exhibit);
        if (moment == null) {
            throw wrong("--at " + word + " is neither start, held, end nor seconds, such as 2.5.");
        }
        return moment;
    }

    private Palette palette() {
        return Arrays.stream(Palette.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(theme))
                .findFirst()
                .orElseThrow(() -> wrong("--theme " + theme + " is neither light, dark nor print."));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String name(String exercise) {
        return Compiled.sentences("en").text("exercise." + exercise + ".name");
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
