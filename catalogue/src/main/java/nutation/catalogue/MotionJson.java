package nutation.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import nutation.engine.json.JsonObject;

/// How the exercises move, as one JSON: the shared postures, and each exercise's `motion.yaml`.
final class MotionJson {
    private MotionJson() {}

    static JsonObject of(Path data) throws BadData {
        JsonObject.Builder exercises = JsonObject.build();
        Node order = new Node(Yaml.read(data.resolve("exercises.yaml")), "exercises.yaml");
        for (String name : order.texts("order")) {
            Path motion = data.resolve("exercises").resolve(name).resolve("motion.yaml");
            if (Files.exists(motion)) {
                exercises.with(name, Yaml.read(motion));
            }
        }
        return JsonObject.build()
                .with("postures", Yaml.read(data.resolve("postures.yaml")))
                .with("exercises", exercises.done())
                .done();
    }
}
