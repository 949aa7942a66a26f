package nutation.engine.explain;

import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// Reads `text.<language>.json`: one flat object, key to text.
public final class Texts {
    private Texts() {}

    /// Reads the texts of one language.
    ///
    /// @throws JsonRefused naming the key
    public static SortedMap<String, String> read(String json) throws JsonRefused {
        Json read = JsonReader.read(json, 1);
        if (!(read instanceof JsonObject object)) {
            throw new JsonRefused("wrong-kind", "", "", "an object of texts");
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (JsonObject.Member each : object.members()) {
            if (!(each.value() instanceof JsonText text)) {
                throw new JsonRefused("wrong-kind", each.name(), each.value().text(), "a text");
            }
            texts.put(each.name(), text.value());
        }
        return texts;
    }
}
