package nutation.figure.motion;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;

/// All motions: `motion.json`.
public final class Motions {
    private static final int DEEPEST = 12;

    private final JsonObject exercises;
    private final MotionReader reader;

    private Motions(JsonObject exercises, MotionReader reader) {
        this.exercises = exercises;
        this.reader = reader;
    }

    /// Opens the compiled motions.
    public static Motions read(String json) throws JsonRefused {
        Fields fields = Fields.of(JsonReader.read(json, DEEPEST), "");
        JsonObject postures = object(fields, "postures");
        JsonObject exercises = object(fields, "exercises");
        fields.end();
        return new Motions(exercises, new MotionReader(postures));
    }

    /// The exercises that have a motion.
    public List<String> exercises() {
        List<String> names = new ArrayList<>();
        for (JsonObject.Member each : exercises.members()) {
            names.add(each.name());
        }
        return names;
    }

    /// How a use of an exercise moves in a variant.
    ///
    /// @throws JsonRefused where there is no such exercise, or its motion is wrong
    public Motion motion(String exercise, String use, String variant) throws JsonRefused {
        return reader.read(of(exercise), exercise, use, variant);
    }

    /// What is written for a use of an exercise in a variant.
    ///
    /// @throws JsonRefused where there is no such exercise
    public JsonObject written(String exercise, String use, String variant) throws JsonRefused {
        return MotionReader.written(of(exercise), use, variant);
    }

    /// Whether an exercise has a motion.
    public boolean has(String exercise) {
        return exercises.get(exercise) != null;
    }

    private JsonObject of(String exercise) throws JsonRefused {
        if (exercises.get(exercise) instanceof JsonObject motion) {
            return motion;
        }
        throw new JsonRefused("unknown", "exercise", exercise, "an exercise that has a motion");
    }

    private static JsonObject object(Fields fields, String name) throws JsonRefused {
        if (fields.required(name) instanceof JsonObject object) {
            return object;
        }
        throw new JsonRefused("wrong-kind", fields.path(name), "", "an object");
    }
}
