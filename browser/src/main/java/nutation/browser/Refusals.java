package nutation.browser;

import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// How the doors say no: `{"error":{"code","field","value","expected"}}`.
final class Refusals {
    private Refusals() {}

    static String text(JsonRefused refused) {
        return JsonObject.build()
                .with(
                        "error",
                        JsonObject.build()
                                .with("code", refused.code())
                                .with("field", refused.path())
                                .with("value", refused.value())
                                .with("expected", refused.expected())
                                .done())
                .done()
                .text();
    }
}
