package nutation.catalogue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;

/// Turns one `exercise.yaml` into its part of `catalogue.json`.
final class ExerciseJson {
    private ExerciseJson() {}

    static JsonObject of(Node node, StricterTable table) throws BadData {
        String id = node.text("id");
        List<Json> uses = new ArrayList<>();
        for (Node use : node.list("uses")) {
            uses.add(use(id, use, table));
        }
        return JsonObject.build()
                .with("id", id)
                .with("purposes", node.texts("purposes"))
                .with("entries", node.texts("entries"))
                .with("equipment", node.texts("equipment"))
                .with("anyOf", node.texts("anyOf"))
                .with("bed", node.text("bed"))
                .with("doses", CatalogueJson.each(node.list("doses"), ExerciseJson::dose))
                .with("uses", new JsonArray(List.copyOf(uses)))
                .done();
    }

    private static JsonObject dose(Node node) throws BadData {
        return JsonObject.build()
                .with("entry", node.text("entry"))
                .with("hold", node.text("hold", "unstated"))
                .with("reps", node.text("reps", "unstated"))
                .with("sets", node.text("sets", "unstated"))
                .with("sides", node.text("sides", "unstated"))
                .with("rest", node.text("rest", "unstated"))
                .with("lines", node.text("lines"))
                .with("borrowed", node.texts("borrowed"))
                .done();
    }

    private static JsonObject use(String exercise, Node node, StricterTable table) throws BadData {
        String id = node.text("id");
        Node seconds = node.at("seconds");
        int move = seconds.number("move", 0);
        return JsonObject.build()
                .with("id", id)
                .with("start", node.text("start"))
                .with("sided", node.text("sided"))
                .with("kind", node.text("kind"))
                .with("also", node.texts("also"))
                .with("stage", node.number("stage"))
                .with("offer", node.text("offer", "planner"))
                .with("oneFoot", node.flag("oneFoot", false))
                .with("change", seconds.number("change", 0))
                .with("lift", seconds.number("lift", 0))
                .with("gentler", node.texts("gentler"))
                .with("leadsTo", node.texts("leadsTo"))
                .with("rungs", CatalogueJson.each(node.list("ladder"), rung -> rung(rung, move)))
                .with("matrix", matrix(exercise + "/" + id, node.at("matrix"), table))
                .done();
    }

    private static JsonObject rung(Node node, int move) throws BadData {
        return JsonObject.build()
                .with("variant", node.text("variant"))
                .with("hold", node.number("hold"))
                .with("reps", node.number("reps"))
                .with("sets", node.number("sets"))
                .with("count", node.text("count"))
                .with("rest", node.number("rest", 0))
                .with("move", node.number("move", move))
                .with("total", node.number("total"))
                .with("mark", node.text("mark"))
                .with("offer", node.text("offer", "planner"))
                .with("sources", node.texts("sources"))
                .done();
    }

    private static JsonArray matrix(String ref, Node node, StricterTable table) throws BadData {
        List<Json> cells = new ArrayList<>();
        for (JsonObject.Member each : node.members()) {
            if (!(each.value() instanceof JsonText text)) {
                throw new BadData(node.where() + " " + each.name() + ": write \"Y\", \"N\" or \"M\" in quotes");
            }
            cells.add(cell(each.name(), text.value(), table.out(each.name(), ref)));
        }
        return new JsonArray(List.copyOf(cells));
    }

    /// `M m1 R1-R3`: the verdict, its reasons, the highest rung. The stricter of matrix and table holds; both
    /// reasons stay.
    private static JsonObject cell(String condition, String written, boolean out) {
        String[] words = written.split(" ", -1);
        List<String> reasons = new ArrayList<>();
        int upTo = 0;
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.matches("R[0-9]+(-R[0-9]+)?")) {
                upTo = Integer.parseInt(word.substring(word.lastIndexOf('R') + 1));
            } else if (word.matches("[a-z][0-9]")) {
                reasons.add(word);
            }
            // Other words (`slight`, `cushions`, `first`) say how in the file; the reason's own sentence says it too.
        }
        String verdict = words[0];
        if (out && !verdict.equals("N")) {
            verdict = "N";
            reasons.add(0, StricterTable.CODE);
        }
        return JsonObject.build()
                .with("condition", condition)
                .with("cell", verdict)
                .with("reasons", reasons)
                .with("upTo", upTo)
                .done();
    }
}
