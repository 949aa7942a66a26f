package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Fields;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// Reads the exercises of `catalogue.json`.
final class ExerciseReader {
    private final List<CellReason> reasons;

    /// @param reasons the reason codes of the matrix
    ExerciseReader(List<CellReason> reasons) {
        this.reasons = reasons;
    }

    Exercise exercise(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        String id = fields.text("id");
        Exercise exercise = new Exercise(
                id,
                fields.texts("purposes"),
                fields.texts("entries"),
                fields.texts("equipment"),
                fields.texts("anyOf"),
                Codes.of(Exercise.Bed.values(), fields, "bed"),
                fields.list("doses", ExerciseReader::dose),
                fields.list("uses", (item, place) -> use(id, item, place)));
        fields.end();
        return exercise;
    }

    private static StatedDose dose(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        StatedDose dose = new StatedDose(
                fields.text("entry"),
                fields.text("hold"),
                fields.text("reps"),
                fields.text("sets"),
                fields.text("sides"),
                fields.text("rest"),
                fields.text("lines"),
                fields.texts("borrowed"));
        fields.end();
        return dose;
    }

    private Use use(String exercise, Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        String id = fields.text("id");
        Use use = new Use(
                exercise,
                id,
                exercise + "/" + id,
                Codes.of(Start.values(), fields, "start"),
                Codes.of(Sided.values(), fields, "sided"),
                Codes.of(Kind.values(), fields, "kind"),
                kinds(fields),
                fields.number("stage"),
                Codes.of(Use.Offer.values(), fields, "offer"),
                fields.flag("oneFoot"),
                fields.number("change"),
                fields.number("lift"),
                fields.texts("gentler"),
                fields.texts("leadsTo"),
                rungs(fields),
                fields.list("matrix", this::cell));
        fields.end();
        return use;
    }

    private static List<Kind> kinds(Fields fields) throws JsonRefused {
        return fields.list("also", (item, where) -> {
            String code = item instanceof JsonText text ? text.value() : "";
            return Codes.of(Kind.values(), code, where);
        });
    }

    private static List<Rung> rungs(Fields fields) throws JsonRefused {
        List<Rung> rungs = new ArrayList<>();
        if (fields.required("rungs") instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                rungs.add(rung(i + 1, array.items().get(i), fields.path("rungs") + "[" + i + "]"));
            }
        }
        return List.copyOf(rungs);
    }

    private static Rung rung(int number, Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        Rung rung = new Rung(
                number,
                fields.text("variant"),
                fields.number("hold"),
                fields.number("reps"),
                fields.number("sets"),
                Codes.of(Rung.Count.values(), fields, "count"),
                fields.number("rest"),
                fields.number("move"),
                fields.number("total"),
                Codes.of(Rung.Mark.values(), fields, "mark"),
                Codes.of(Use.Offer.values(), fields, "offer"),
                fields.texts("sources"));
        fields.end();
        return rung;
    }

    private Cell cell(Json json, String where) throws JsonRefused {
        Fields fields = Fields.of(json, where);
        Cell cell = Cell.of(
                fields.text("condition"), verdict(fields), fields.texts("reasons"), fields.number("upTo"), reasons);
        fields.end();
        return cell;
    }

    private static Cell.Verdict verdict(Fields fields) throws JsonRefused {
        String code = fields.text("cell");
        return switch (code) {
            case "Y" -> Cell.Verdict.YES;
            case "M" -> Cell.Verdict.MODIFIED;
            case "N" -> Cell.Verdict.NO;
            default -> throw new JsonRefused("unknown-code", fields.path("cell"), code, "one of Y, M, N");
        };
    }
}
