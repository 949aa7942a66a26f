package nutation.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML 1.2 as JSON values, so that one reader serves what people wrote and what the engine reads.
final class Yaml {
    private Yaml() {}

    /// Reads a file.
    ///
    /// @throws BadData naming file and line where it is no YAML
    static Json read(Path file) throws BadData {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.getFileName().toString())
                    .setAllowDuplicateKeys(false)
                    .build();
            return json(new Load(settings).loadFromString(Files.readString(file)), file);
        } catch (IOException e) {
            throw new BadData(file + " cannot be read: " + e.getMessage());
        } catch (YamlEngineException e) {
            throw new BadData(file + " is no YAML: " + e.getMessage());
        }
    }

    private static Json json(@Nullable Object value, Path file) throws BadData {
        return switch (value) {
            case null -> new JsonNull();
            case String text -> new JsonText(text.strip());
            case Integer number -> new JsonNumber(number);
            case Boolean flag -> new JsonBool(flag);
            case List<?> list -> {
                List<Json> items = new ArrayList<>();
                for (Object each : list) {
                    items.add(json(each, file));
                }
                yield new JsonArray(List.copyOf(items));
            }
            case Map<?, ?> map -> {
                JsonObject.Builder object = JsonObject.build();
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    object.with(String.valueOf(each.getKey()), json(each.getValue(), file));
                }
                yield object.done();
            }
            default ->
                throw new BadData(file + " holds " + value + ", which is neither text, whole number nor true/false");
        };
    }
}
