package nutation.engine.diary;

import nutation.engine.json.Json;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// A whole number in a range, both ends included.
record WholeKind(int from, int to) implements Kind<Integer> {
    @Override
    public Integer read(Json json) throws JsonRefused {
        if (!(json instanceof JsonNumber number)) {
            throw wrong(json);
        }
        if (number.value() < from || number.value() > to) {
            throw refused("out-of-range", json.text());
        }
        return number.value();
    }

    @Override
    public Json write(Integer value) {
        return new JsonNumber(value);
    }

    @Override
    public JsonObject schema() {
        return JsonObject.build()
                .with("type", "integer")
                .with("minimum", from)
                .with("maximum", to)
                .done();
    }

    @Override
    public String expects() {
        return "a whole number from " + from + " to " + to;
    }
}
