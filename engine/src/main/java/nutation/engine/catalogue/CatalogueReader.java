package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;

/// Reads `catalogue.json`, strictly: every member is there once, and nothing else is.
public final class CatalogueReader {
    /// The format of the compiled catalogue.
    public static final int FORMAT = 1;

    private static final int DEEPEST = 12;

    private CatalogueReader() {}

    /// Reads a compiled catalogue.
    ///
    /// @throws JsonRefused naming the place and what should stand there
    public static Catalogue read(String json) throws JsonRefused {
        Fields fields = Fields.of(JsonReader.read(json, DEEPEST), "");
        int format = fields.number("format");
        if (format != FORMAT) {
            throw new JsonRefused("newer-format", "format", String.valueOf(format), "format " + FORMAT);
        }
        List<Item> items = fields.list("items", CatalogueReader::item);
        List<Item> itemsById = new ArrayList<>(items);
        itemsById.sort(Comparator.comparing(Item::id));
        List<CellReason> cells = fields.list("cells", CatalogueReader::cell);
        List<Exercise> exercises = fields.list("exercises", new ExerciseReader(cells)::exercise);
        List<String> refs = new ArrayList<>();
        exercises.forEach(exercise -> exercise.uses().forEach(use -> refs.add(use.ref())));
        refs.sort(null);
        Catalogue catalogue = new Catalogue(
                fields.text("version"),
                fields.textOrNull("reviewedBy"),
                fields.list("sources", CatalogueReader::source),
                fields.list("rules", CatalogueReader::rule),
                items,
                List.copyOf(itemsById),
                fields.list("conditions", CatalogueReader::condition),
                cells,
                exercises,
                List.copyOf(refs),
                Way.of(exercises, false),
                Way.of(exercises, true),
                Purpose.of(exercises, refs),
                fields.list("programmes", CatalogueReader::programme),
                fields.list("emergency", CatalogueReader::emergency));
        fields.end();
        return catalogue;
    }

    private static Source source(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        Source source =
                new Source(fields.text("id"), fields.text("trust"), fields.list("entries", CatalogueReader::entry));
        fields.end();
        return source;
    }

    private static SourceEntry entry(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        SourceEntry entry = new SourceEntry(fields.text("id"), fields.number("line"));
        fields.end();
        return entry;
    }

    private static SourcedRule rule(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        SourcedRule rule = new SourcedRule(fields.text("id"), fields.texts("sources"));
        fields.end();
        return rule;
    }

    private static Item item(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        Item item = new Item(
                fields.text("id"),
                fields.text("group"),
                Codes.of(Item.Level.values(), fields, "level"),
                fields.flag("check"),
                Codes.of(Outcome.values(), fields, "yes"),
                Codes.of(Outcome.values(), fields, "unsure"),
                fields.flag("pregnant"),
                fields.texts("sources"));
        fields.end();
        return item;
    }

    private static Condition condition(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        Condition condition = new Condition(fields.text("id"), fields.texts("sources"));
        fields.end();
        return condition;
    }

    private static CellReason cell(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        CellReason cell = new CellReason(
                fields.text("id"), Codes.of(CellReason.Effect.values(), fields, "effect"), fields.texts("sources"));
        fields.end();
        return cell;
    }

    private static Programme programme(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        Programme programme = new Programme(fields.text("id"), fields.list("items", CatalogueReader::programmeItem));
        fields.end();
        return programme;
    }

    private static ProgrammeItem programmeItem(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        ProgrammeItem item = new ProgrammeItem(fields.text("use"), fields.number("from"), fields.number("to"));
        fields.end();
        return item;
    }

    private static EmergencyNumbers emergency(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        EmergencyNumbers numbers =
                new EmergencyNumbers(fields.text("country"), fields.text("emergency"), fields.textOrNull("advice"));
        fields.end();
        return numbers;
    }
}
