package nutation.catalogue;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;

/// Gathers the texts of a language into one flat map: nested names are joined by dots, lists are numbered from 1.
final class TextJson {
    private final SortedMap<String, String> texts = new TreeMap<>();

    /// All texts of a language.
    static SortedMap<String, String> of(Path data, String language) throws BadData {
        TextJson gathered = new TextJson();
        String file = language + ".yaml";
        gathered.add("", Yaml.read(data.resolve("text").resolve(file)), file);
        gathered.add("reason", Yaml.read(data.resolve("text").resolve("reasons." + file)), "reasons." + file);
        for (Path exercise : CatalogueJson.files(data.resolve("exercises"))) {
            String id = exercise.getFileName().toString();
            gathered.exercise(id, Yaml.read(exercise.resolve("text").resolve(file)));
        }
        return gathered.texts;
    }

    /// The texts of one file.
    ///
    /// @param group how their keys begin
    static SortedMap<String, String> of(String group, Path file) throws BadData {
        TextJson gathered = new TextJson();
        gathered.add(group, Yaml.read(file), file.getFileName().toString());
        return gathered.texts;
    }

    static JsonObject json(SortedMap<String, String> texts) {
        JsonObject.Builder object = JsonObject.build();
        texts.forEach(object::with);
        return object.done();
    }

    /// What is one exercise's goes under `exercise.<id>`, its uses under `use.<id>`, variants' names under
    /// `variant`.
    private void exercise(String id, Json json) throws BadData {
        if (!(json instanceof JsonObject object)) {
            throw new BadData(id + "/text: names with texts are expected");
        }
        for (JsonObject.Member each : object.members()) {
            switch (each.name()) {
                case "uses" -> add("use." + id, each.value(), id);
                case "variants" -> add("variant", each.value(), id);
                case "cues" -> add("exercise." + id + ".cue", each.value(), id);
                default -> add("exercise." + id + "." + each.name(), each.value(), id);
            }
        }
    }

    private void add(String key, Json json, String where) throws BadData {
        switch (json) {
            case JsonText text -> put(key, text.value(), where);
            case JsonArray array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    add(singular(key) + "." + (i + 1), array.items().get(i), where);
                }
            }
            case JsonObject object -> {
                // A text with its sources: the words go to the person, the sources stay in the file.
                if (object.get("text") instanceof JsonText text && object.get("sources") != null) {
                    put(key, text.value(), where);
                    return;
                }
                for (JsonObject.Member each : object.members()) {
                    String name = each.name().equals("cues") ? "cue" : each.name();
                    add(key.isEmpty() ? name : key + "." + name, each.value(), where);
                }
            }
            default -> throw new BadData(where + " " + key + ": " + json.text() + " is no text; put it in quotes");
        }
    }

    /// `steps` numbers as `step.1`, `cautions` as `caution.1`, `aliases` as `alias.1`.
    private static String singular(String key) {
        if (key.endsWith("aliases")) {
            return key.substring(0, key.length() - 2);
        }
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private void put(String key, String text, String where) throws BadData {
        String known = texts.putIfAbsent(key, text);
        if (known != null && !known.equals(text)) {
            throw new BadData(where + ": " + key + " is written twice, as \"" + known + "\" and as \"" + text + "\"");
        }
    }
}
