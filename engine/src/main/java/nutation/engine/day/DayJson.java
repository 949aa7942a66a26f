package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.aerobic.AerobicJson;
import nutation.engine.clearance.Clearance;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Key;
import nutation.engine.explain.Reason;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonObject;
import nutation.engine.review.ReviewJson;

/// The canonical answer: a day as JSON, the same bytes on the JVM and in the browser.
public final class DayJson {
    private DayJson() {}

    /// One line, members in this order.
    public static String text(Day day) {
        return JsonObject.build()
                .with("date", Dates.text(day.date()))
                .with("engine", day.engine())
                .with("catalogue", day.catalogue())
                .with("clearance", clearance(day.clearance()))
                .with("kind", kind(day.kind()))
                .with("stage", day.stage().number())
                .with("questions", JsonArray.of(day.questions(), DayJson::question))
                .with("review", ReviewJson.of(day.review()))
                .with("aerobic", AerobicJson.of(day.aerobic()))
                .with("session", day.session() == null ? new JsonNull() : SessionJson.of(day.session()))
                .with("preview", day.preview() == null ? new JsonNull() : SessionJson.of(day.preview()))
                .done()
                .text();
    }

    private static JsonObject clearance(Clearance clearance) {
        return JsonObject.build()
                .with("level", clearance.level().code())
                .with("reasons", reasons(clearance.reasons()))
                .with("keys", JsonArray.of(clearance.keys(), DayJson::key))
                .done();
    }

    private static JsonObject key(Key key) {
        return JsonObject.build()
                .with("rule", key.rule())
                .with("entry", key.entry())
                .done();
    }

    private static JsonObject kind(DayKind kind) {
        return JsonObject.build()
                .with("kind", kind.kind().code())
                .with("reasons", reasons(kind.reasons()))
                .done();
    }

    private static JsonObject question(Question question) {
        return JsonObject.build()
                .with("code", question.code().code())
                .with("from", question.from())
                .with("items", question.items())
                .done();
    }

    static JsonArray reasons(List<Reason> reasons) {
        List<Json> items = new ArrayList<>();
        for (Reason each : reasons) {
            items.add(each.json());
        }
        return new JsonArray(List.copyOf(items));
    }
}
