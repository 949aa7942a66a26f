package nutation.engine.diary;

import nutation.engine.json.Json;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// `true` or `false`.
record FlagKind() implements Kind<Boolean> {
    @Override
    public Boolean read(Json json) throws JsonRefused {
        if (json instanceof JsonBool flag) {
            return flag.value();
        }
        throw wrong(json);
    }

    @Override
    public Json write(Boolean value) {
        return new JsonBool(value);
    }

    @Override
    public JsonObject schema() {
        return JsonObject.build().with("type", "boolean").done();
    }

    @Override
    public String expects() {
        return "true or false";
    }
}
