package nutation.engine.pain;

import nutation.engine.explain.Reason;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;

/// A consequence as canonical JSON: `{"class","then","reasons"}`.
public final class ConsequenceJson {
    private ConsequenceJson() {}

    /// One line.
    public static String text(Consequence consequence) {
        return JsonObject.build()
                .with("class", consequence.answer().code())
                .with("then", consequence.then().code())
                .with("reasons", JsonArray.of(consequence.reasons(), Reason::json))
                .done()
                .text();
    }
}
