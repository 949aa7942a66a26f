package nutation.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;

/// Turns the files of the catalogue into `catalogue.json`, its parts in a fixed order.
final class CatalogueJson {
    private final Path data;

    CatalogueJson(Path data) {
        this.data = data;
    }

    /// The catalogue, its version first made of its own content.
    JsonObject build() throws BadData {
        Node review = file("review.yaml");
        JsonObject rest = rest(
                review.has("reviewed") && !review.at("reviewed").json().text().equals("null")
                        ? review.text("reviewed")
                        : "");
        String version = review.text("edition") + "-" + Sha256.of(rest.text()).substring(0, 12);
        JsonObject.Builder all = JsonObject.build().with("format", 1).with("version", version);
        rest.members().forEach(each -> all.with(each.name(), each.value()));
        return all.done();
    }

    private JsonObject rest(String reviewedBy) throws BadData {
        Node conditions = file("conditions.yaml");
        return JsonObject.build()
                .with("reviewedBy", reviewedBy.isEmpty() ? null : reviewedBy)
                .with("sources", each(file("sources.yaml").list("sources"), CatalogueJson::source))
                .with("rules", each(file("rules.yaml").list("rules"), CatalogueJson::sourced))
                .with("items", each(file("screening.yaml").list("items"), CatalogueJson::item))
                .with("conditions", each(conditions.list("conditions"), CatalogueJson::sourced))
                .with("cells", each(conditions.list("cells"), CatalogueJson::cell))
                .with("exercises", exercises(new StricterTable(conditions)))
                .with("programmes", programmes())
                .with("emergency", each(file("emergency.yaml").list("countries"), CatalogueJson::emergency))
                .done();
    }

    private Node file(String name) throws BadData {
        return new Node(Yaml.read(data.resolve(name)), name);
    }

    private JsonArray exercises(StricterTable table) throws BadData {
        List<Json> result = new ArrayList<>();
        for (String id : file("exercises.yaml").texts("order")) {
            Path file = data.resolve("exercises").resolve(id).resolve("exercise.yaml");
            result.add(ExerciseJson.of(new Node(Yaml.read(file), id), table));
        }
        return new JsonArray(List.copyOf(result));
    }

    private JsonArray programmes() throws BadData {
        List<Json> result = new ArrayList<>();
        for (Path file : files(data.resolve("programmes"))) {
            Node programme = new Node(Yaml.read(file), file.getFileName().toString());
            result.add(JsonObject.build()
                    .with("id", programme.text("id"))
                    .with("items", each(programme.list("items"), CatalogueJson::programmeItem))
                    .done());
        }
        return new JsonArray(List.copyOf(result));
    }

    static List<Path> files(Path folder) throws BadData {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        } catch (IOException e) {
            throw new BadData(folder + " cannot be read: " + e.getMessage());
        }
    }

    interface Part {
        JsonObject of(Node node) throws BadData;
    }

    static JsonArray each(List<Node> nodes, Part part) throws BadData {
        List<Json> result = new ArrayList<>();
        for (Node node : nodes) {
            result.add(part.of(node));
        }
        return new JsonArray(List.copyOf(result));
    }

    private static JsonObject source(Node node) throws BadData {
        return JsonObject.build()
                .with("id", node.text("id"))
                .with("trust", node.text("trust"))
                .with(
                        "entries",
                        each(
                                node.list("entries"),
                                entry -> JsonObject.build()
                                        .with("id", entry.text("id"))
                                        .with("line", entry.number("line"))
                                        .done()))
                .done();
    }

    private static JsonObject sourced(Node node) throws BadData {
        return JsonObject.build()
                .with("id", node.text("id"))
                .with("sources", node.texts("sources"))
                .done();
    }

    private static JsonObject item(Node node) throws BadData {
        return JsonObject.build()
                .with("id", node.text("id"))
                .with("group", node.text("group"))
                .with("level", node.text("level"))
                .with("check", node.flag("short", false))
                .with("yes", node.text("yes"))
                .with("unsure", node.text("unsure"))
                .with("pregnant", node.text("about", "everyone").equals("pregnant"))
                .with("sources", node.texts("sources"))
                .done();
    }

    private static JsonObject cell(Node node) throws BadData {
        return JsonObject.build()
                .with("id", node.text("id"))
                .with("effect", node.text("effect"))
                .with("sources", node.texts("sources"))
                .done();
    }

    private static JsonObject programmeItem(Node node) throws BadData {
        return JsonObject.build()
                .with("use", node.text("use"))
                .with("from", node.number("from", 0))
                .with("to", node.number("to", 0))
                .done();
    }

    private static JsonObject emergency(Node node) throws BadData {
        return JsonObject.build()
                .with("country", node.text("country"))
                .with("emergency", node.text("emergency"))
                .with("advice", node.has("advice") ? node.text("advice") : null)
                .done();
    }
}
