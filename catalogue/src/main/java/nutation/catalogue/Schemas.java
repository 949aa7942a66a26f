package nutation.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.check.Finding;

/// Holds every file against its JSON Schema (2020-12, folder `schema` beside `data`), so that a slip of the pen is
/// found in the file where it was made.
final class Schemas {
    private Schemas() {}

    static List<Finding> findings(Path data) throws BadData {
        Path schemas = data.resolveSibling("schema");
        List<Finding> findings = new ArrayList<>();
        for (String name : List.of("sources", "rules", "screening", "conditions", "emergency", "review", "learn")) {
            check(schema(schemas, name), data, data.resolve(name + ".yaml"), findings);
        }
        Schema programme = schema(schemas, "programme");
        for (Path file : CatalogueJson.files(data.resolve("programmes"))) {
            check(programme, data, file, findings);
        }
        Schema exercise = schema(schemas, "exercise");
        Schema motion = schema(schemas, "motion");
        for (Path folder : CatalogueJson.files(data.resolve("exercises"))) {
            check(exercise, data, folder.resolve("exercise.yaml"), findings);
            if (Files.exists(folder.resolve("motion.yaml"))) {
                check(motion, data, folder.resolve("motion.yaml"), findings);
            }
        }
        return findings;
    }

    private static Schema schema(Path folder, String name) throws BadData {
        Path file = folder.resolve(name + ".schema.json");
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new BadData(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void check(Schema schema, Path data, Path file, List<Finding> findings) throws BadData {
        for (Error error : schema.validate(Yaml.read(file).text(), InputFormat.JSON)) {
            findings.add(new Finding(
                    data.relativize(file) + " " + error.getInstanceLocation(),
                    error.getMessage(),
                    "See catalogue/schema."));
        }
    }
}
