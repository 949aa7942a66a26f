package nutation.catalogue.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.figure.motion.Motions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every frame of every exercise, use and variant, looked at by a machine.
class FigureTest {
    /// Bytes of a motion.yaml.
    private static final int SMALL = 6_000;

    /// What the articles put into degrees, and a bridge from shoulder to knee: A0:8, A2:16, A3:145, A1:15.
    private static final Map<String, List<String>> STATED = Map.of(
            "knee-stirs", List.of("right-hip", "right-knee"),
            "spinal-twist-90-90", List.of("left-hip", "left-knee", "right-hip", "right-knee"),
            "bridge", List.of("left-line", "right-line"));

    private final Catalogue catalogue = Compiled.catalogue();

    @Test
    void everyExerciseHasASmallMotion() throws IOException, JsonRefused {
        Motions motions = motions();
        List<String> wrong = new ArrayList<>();
        for (Exercise each : catalogue.exercises()) {
            Path file = Path.of("data", "exercises", each.id(), "motion.yaml");
            if (!motions.exercises().contains(each.id())) {
                wrong.add(each.id() + " has no motion.yaml");
            } else if (Files.size(file) > SMALL) {
                wrong.add(each.id() + " has " + Files.size(file) + " bytes of motion, more than " + SMALL);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @TestFactory
    Stream<DynamicTest> noFrameIsWrong() throws JsonRefused {
        return Form.all(catalogue, motions()).stream()
                .map(form -> DynamicTest.dynamicTest(form.toString(), () -> {
                    List<Fault> faults = Faults.of(form);
                    assertTrue(faults.isEmpty(), () -> told(faults));
                }));
    }

    @TestFactory
    Stream<DynamicTest> leftIsTheMirrorOfRight() throws JsonRefused {
        return Form.all(catalogue, motions()).stream()
                .filter(Form::sided)
                .map(form -> DynamicTest.dynamicTest(form.toString(), () -> Mirror.check(form)));
    }

    @Test
    void whatTheArticlesPutIntoDegreesIsChecked() throws JsonRefused {
        for (Form form : Form.all(catalogue, motions())) {
            for (String angle : STATED.getOrDefault(form.use().exercise(), List.of())) {
                assertTrue(
                        form.written().get("angles") instanceof JsonObject angles && angles.get(angle) != null,
                        form + ": motion.yaml has to state " + angle + " under angles");
            }
        }
    }

    /// Who lies or kneels rests on something from the start to the end.
    @Test
    void whatStaysOnTheFloorIsWritten() throws JsonRefused {
        for (Form form : Form.all(catalogue, motions())) {
            switch (form.use().start()) {
                case BACK_KNEES_BENT,
                        BACK_LEGS_STRAIGHT,
                        BACK_DOORWAY,
                        FACE_DOWN,
                        SIDE_LYING,
                        HANDS_AND_KNEES,
                        SITTING_FLOOR ->
                    assertTrue(
                            form.written().get("down") instanceof JsonArray down
                                    && !down.items().isEmpty(),
                            form + ": motion.yaml has to say what stays on the floor, under down");
                case STANDING, WATER, BICYCLE -> {}
            }
        }
    }

    private static String told(List<Fault> faults) {
        StringBuilder told = new StringBuilder(faults.size() + " faults");
        faults.forEach(each -> told.append("\n  ").append(each));
        return told.toString();
    }

    private static Motions motions() throws JsonRefused {
        return Motions.read(Compiled.text("motion.json"));
    }
}
