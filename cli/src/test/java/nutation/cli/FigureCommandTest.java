package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nutation.catalogue.Compiled;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;
import nutation.figure.motion.Motions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures from the command line.
class FigureCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutAMomentThreeStillsStandSideBySide() {
        String svg = drawn("bridge");
        assertTrue(svg.startsWith("<svg ") && svg.contains("viewBox=\"0 0 3000 760\""), svg.substring(0, 200));
        assertEquals(3, svg.split("<svg x=", -1).length - 1);
        assertTrue(svg.contains("<title>Bridge</title>"), svg.substring(0, 200));
    }

    @Test
    void theClockAndTheNamesMeanTheSame() {
        String start = drawn("bridge", "--at", "start");
        String held = drawn("bridge", "--at", "held");
        assertEquals(start, drawn("bridge", "--at", "0"));
        assertEquals(held, drawn("bridge", "--at", "3"));
        assertEquals(drawn("bridge", "--at", "end"), drawn("bridge", "--at", "3600"));
        assertNotEquals(start, held);
        assertNotEquals(held, drawn("bridge", "--at", "1.5"));
    }

    @Test
    void theOtherSideTheOtherThemeAndTheOtherDirectionAreOtherPictures() {
        String right = drawn("single-knee-to-chest", "--side", "right", "--at", "held");
        assertNotEquals(right, drawn("single-knee-to-chest", "--side", "left", "--at", "held"));
        assertNotEquals(right, drawn("single-knee-to-chest", "--side", "right", "--at", "held", "--theme", "print"));
        assertNotEquals(right, drawn("single-knee-to-chest", "--side", "right", "--at", "held", "--turn", "30"));
    }

    @Test
    void aFileHoldsWhatIsPrinted() throws IOException {
        Path file = folder.resolve("bridge.svg");
        assertEquals("", drawn("bridge", "--out", file.toString()));
        assertEquals(drawn("bridge"), Files.readString(file));
    }

    @Test
    void asJsonThePictureComesWithWhatItShows() throws JsonRefused {
        Run run = Run.of("figure", "single-knee-to-chest", "--side", "left", "--at", "held", "--json");
        assertEquals(new JsonText("left"), run.json().get("side"));
        assertEquals(new JsonNull(), run.json().get("file"));
        String svg = drawn("single-knee-to-chest", "--side", "left", "--at", "held");
        assertEquals(new JsonText(svg), run.json().get("svg"));
    }

    @Test
    void aPngHasTheFloorAtItsEdgeAndAPersonInTheMiddle() throws IOException {
        Path file = folder.resolve("bridge.png");
        drawn("bridge", "--at", "held", "--out", file.toString());
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1000, image.getWidth());
        assertEquals(760, image.getHeight());
        int floor = image.getRGB(2, 2);
        long person = IntStream.range(0, 760)
                .filter(y -> image.getRGB(500, y) != floor)
                .count();
        assertTrue(person > 76, person + " dots of the middle column");
    }

    @Test
    void thereIsASheetOfEveryExerciseThatMoves() throws IOException, JsonRefused {
        Run run = Run.of("figure", "--sheet", folder.resolve("sheets").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (Stream<Path> sheets = Files.list(folder.resolve("sheets"))) {
            assertEquals(
                    Motions.read(Compiled.text("motion.json")).exercises().stream()
                            .map(each -> each + ".png")
                            .sorted()
                            .toList(),
                    sheets.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    /// What was wrong is named, and what there is instead.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    backflip                                       | backflip | bridge
                    ''                                             | Which exercise? | bridge
                    bridge --use half                              | no use half | main
                    bridge --variant wide                          | no variant wide | plain
                    bridge --side left                             | both sides | --side
                    single-knee-to-chest --side up                 | --side up | left nor right
                    bridge --at noon                               | --at noon | held
                    bridge --at NaN                                | --at NaN | seconds
                    bridge --theme pink                            | pink | print
                    bridge --out bridge.jpg                        | bridge.jpg | .png
                    """)
    void whatIsWrongIsNamedWithTheWayOut(String words, String wrong, String instead) {
        String[] args = ("figure " + words).strip().split(" ", -1);
        Run run = Run.of(args);
        assertEquals(ExitCode.USAGE, run.code(), run.out());
        assertTrue(run.err().contains(wrong) && run.err().contains(instead), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Run run = Run.of(
                "figure", "bridge", "--out", folder.resolve("none/bridge.png").toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("bridge.png") && run.err().contains("no folder"), run.err());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    private static String drawn(String... words) {
        String[] args = Stream.concat(Stream.of("figure"), Stream.of(words)).toArray(String[]::new);
        Run run = Run.of(args);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run.out();
    }
}
